package dev.plumbline.tenantadmin.scoreconfig;

import dev.plumbline.platform.tenancy.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "score_config")
@NullUnmarked
class ScoreConfig {

    @Id
    String id;

    @Column(name = "project_id", updatable = false)
    String projectId;

    String name;

    @Column(name = "data_type", updatable = false)
    String dataType;

    @Column(name = "min_value")
    Double minValue;

    @Column(name = "max_value")
    Double maxValue;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ScoreCategory> categories;

    String description;

    boolean archived;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected ScoreConfig() {}

    ScoreConfig(String id, ProjectId project, String name, String dataType, Instant now) {
        this.id = id;
        this.projectId = project.value();
        this.name = name;
        this.dataType = dataType;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** What the audit log may hold of it. */
    Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("name", name);
        state.put("dataType", dataType);
        state.put("minValue", minValue);
        state.put("maxValue", maxValue);
        state.put("categories", categories);
        state.put("description", description);
        state.put("isArchived", archived);
        return state;
    }
}

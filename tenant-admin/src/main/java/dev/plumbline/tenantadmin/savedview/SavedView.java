package dev.plumbline.tenantadmin.savedview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "saved_view")
@NullUnmarked
class SavedView {

    @Id
    String id;

    @Column(name = "project_id", updatable = false)
    String projectId;

    @Column(name = "table_name", updatable = false)
    String table;

    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> state;

    boolean shared;

    @Column(name = "owner_id", updatable = false)
    String ownerId;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected SavedView() {}

    SavedView(String id, String projectId, String table, String ownerId, Instant now) {
        this.id = id;
        this.projectId = projectId;
        this.table = table;
        this.ownerId = ownerId;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** What the audit log may hold of it. */
    Map<String, Object> state() {
        Map<String, Object> audited = new LinkedHashMap<>();
        audited.put("table", table);
        audited.put("name", name);
        audited.put("shared", shared);
        audited.put("state", state);
        return audited;
    }
}

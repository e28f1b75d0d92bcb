package dev.plumbline.tenantadmin.project;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.tenantadmin.organization.DisplayName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@NullUnmarked
class Project {

    @Id
    String id;

    @Column(name = "organization_id", updatable = false)
    String organizationId;

    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> metadata;

    @Column(name = "retention_days")
    Integer retentionDays;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected Project() {}

    Project(OrganizationId organization, ProjectId id, DisplayName name, Instant now) {
        this.id = id.value();
        this.organizationId = organization.value();
        this.name = name.value();
        this.metadata = Map.of();
        this.createdAt = now;
        this.updatedAt = now;
    }

    ProjectView view() {
        return new ProjectView(
                new ProjectId(id), new OrganizationId(organizationId), name, metadata, retentionDays, createdAt);
    }
}

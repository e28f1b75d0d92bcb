package dev.plumbline.tenantadmin.audit;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "audit_log")
@NullUnmarked
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Instant at;

    @Column(name = "organization_id")
    String organizationId;

    @Column(name = "project_id")
    String projectId;

    @Column(name = "person_id")
    String personId;

    @Column(name = "actor_type")
    String actorType;

    @Column(name = "actor_id")
    String actorId;

    @Column(name = "resource_type")
    String resourceType;

    @Column(name = "resource_id")
    String resourceId;

    String action;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> after;

    protected AuditEntry() {}

    AuditEntry(
            OrganizationId organization, ProjectId project, PersonId person, Actor actor, Change change, Instant at) {
        this.at = at;
        this.organizationId = organization == null ? null : organization.value();
        this.projectId = project == null ? null : project.value();
        this.personId = person == null ? null : person.value();
        this.actorType = actor.type().name();
        this.actorId = actor.id();
        this.resourceType = change.resourceType();
        this.resourceId = change.resourceId();
        this.action = change.action();
        this.before = change.before();
        this.after = change.after();
    }
}

package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Entity
@IdClass(ProjectMember.Key.class)
@Table(name = "project_member")
@NullUnmarked
public class ProjectMember {

    @Id
    @Column(name = "project_id")
    public String projectId;

    @Id
    @Column(name = "person_id")
    public String personId;

    @Column(name = "organization_id")
    public String organizationId;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Column(name = "created_at")
    public Instant createdAt;

    protected ProjectMember() {}

    ProjectMember(ProjectId project, OrganizationId organization, PersonId person, Role role, Instant now) {
        this.projectId = project.value();
        this.organizationId = organization.value();
        this.personId = person.value();
        this.role = role;
        this.createdAt = now;
    }

    public record Key(String projectId, String personId) {}
}

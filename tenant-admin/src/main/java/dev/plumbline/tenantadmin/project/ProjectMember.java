package dev.plumbline.tenantadmin.project;

import dev.plumbline.platform.membership.Role;
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
class ProjectMember {

    @Id
    @Column(name = "project_id")
    String projectId;

    @Id
    @Column(name = "person_id")
    String personId;

    @Column(name = "organization_id")
    String organizationId;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "created_at")
    Instant createdAt;

    protected ProjectMember() {}

    record Key(String projectId, String personId) {}
}

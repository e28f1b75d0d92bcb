package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
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
@IdClass(OrganizationMember.Key.class)
@Table(name = "organization_member")
@NullUnmarked
class OrganizationMember {

    @Id
    @Column(name = "organization_id")
    String organizationId;

    @Id
    @Column(name = "person_id")
    String personId;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "created_at")
    Instant createdAt;

    protected OrganizationMember() {}

    OrganizationMember(OrganizationId organization, PersonId person, Role role, Instant now) {
        this.organizationId = organization.value();
        this.personId = person.value();
        this.role = role;
        this.createdAt = now;
    }

    record Key(String organizationId, String personId) {}
}

package dev.plumbline.tenantadmin.member;

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
public class OrganizationMember {

    @Id
    @Column(name = "organization_id")
    public String organizationId;

    @Id
    @Column(name = "person_id")
    public String personId;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Column(name = "created_at")
    public Instant createdAt;

    protected OrganizationMember() {}

    public OrganizationMember(OrganizationId organization, PersonId person, Role role, Instant now) {
        this.organizationId = organization.value();
        this.personId = person.value();
        this.role = role;
        this.createdAt = now;
    }

    public record Key(String organizationId, String personId) {}
}

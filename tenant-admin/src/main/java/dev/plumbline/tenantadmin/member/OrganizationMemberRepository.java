package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
public class OrganizationMemberRepository implements PanacheRepositoryBase<OrganizationMember, OrganizationMember.Key> {

    public Uni<List<OrganizationMember>> of(PersonId person) {
        return list("personId", person.value());
    }

    public Uni<OrganizationMember> find(OrganizationId organization, PersonId person) {
        return find("organizationId = ?1 and personId = ?2", organization.value(), person.value())
                .firstResult();
    }

    Uni<List<OrganizationMember>> of(OrganizationId organization) {
        return list("organizationId = ?1 order by createdAt, personId", organization.value());
    }

    /** Locked, so that of two owners who go at once the second finds what the first left. */
    Uni<List<OrganizationMember>> lockOwners(OrganizationId organization) {
        return find("organizationId = ?1 and role = ?2 order by personId", organization.value(), Role.OWNER)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}

package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class OrganizationMemberRepository implements PanacheRepositoryBase<OrganizationMember, OrganizationMember.Key> {

    Uni<List<OrganizationMember>> of(PersonId person) {
        return list("personId", person.value());
    }

    Uni<OrganizationMember> find(OrganizationId organization, PersonId person) {
        return find("organizationId = ?1 and personId = ?2", organization.value(), person.value())
                .firstResult();
    }
}

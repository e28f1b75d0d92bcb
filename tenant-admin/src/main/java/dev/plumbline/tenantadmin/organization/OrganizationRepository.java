package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.tenancy.OrganizationId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, String> {

    Uni<Organization> byId(OrganizationId organization) {
        return find("id", organization.value()).firstResult();
    }

    Uni<List<Organization>> byIds(Collection<OrganizationId> organizations) {
        return list(
                "id in ?1 order by lower(name), id",
                organizations.stream().map(OrganizationId::value).toList());
    }
}

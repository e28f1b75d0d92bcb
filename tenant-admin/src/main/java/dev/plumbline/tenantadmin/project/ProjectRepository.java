package dev.plumbline.tenantadmin.project;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, String> {

    Uni<Project> byId(ProjectId project) {
        return find("id", project.value()).firstResult();
    }

    Uni<List<Project>> of(Collection<OrganizationId> organizations) {
        return list(
                "organizationId in ?1 order by lower(name), id",
                organizations.stream().map(OrganizationId::value).toList());
    }
}

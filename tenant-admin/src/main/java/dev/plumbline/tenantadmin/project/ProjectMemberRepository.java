package dev.plumbline.tenantadmin.project;

import dev.plumbline.platform.tenancy.PersonId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ProjectMemberRepository implements PanacheRepositoryBase<ProjectMember, ProjectMember.Key> {

    Uni<List<ProjectMember>> of(PersonId person) {
        return list("personId", person.value());
    }
}

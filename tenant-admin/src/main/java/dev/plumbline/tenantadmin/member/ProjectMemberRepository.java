package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
public class ProjectMemberRepository implements PanacheRepositoryBase<ProjectMember, ProjectMember.Key> {

    public Uni<List<ProjectMember>> of(PersonId person) {
        return list("personId", person.value());
    }

    Uni<List<ProjectMember>> ofOrganization(OrganizationId organization) {
        return list("organizationId", organization.value());
    }

    Uni<List<ProjectMember>> ofProject(ProjectId project) {
        return list("projectId", project.value());
    }

    Uni<ProjectMember> find(ProjectId project, PersonId person) {
        return find("projectId = ?1 and personId = ?2", project.value(), person.value())
                .firstResult();
    }
}

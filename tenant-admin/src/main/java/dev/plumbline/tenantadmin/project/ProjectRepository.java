package dev.plumbline.tenantadmin.project;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

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

    /** Foreign keys take the keys of the project along. */
    Uni<Long> move(ProjectId project, OrganizationId target) {
        return run(
                "UPDATE project SET organization_id = :value, updated_at = now() WHERE id = :id",
                project,
                target.value());
    }

    Uni<Long> deleteRoles(ProjectId project) {
        return run("DELETE FROM project_member WHERE project_id = :id", project, null);
    }

    Uni<Long> remove(ProjectId project) {
        return run("DELETE FROM project WHERE id = :id", project, null);
    }

    Uni<Long> noteRemoval(ProjectId project) {
        return run("INSERT INTO project_removal (project_id) VALUES (:id)", project, null);
    }

    private static Uni<Long> run(String sql, ProjectId project, @Nullable String value) {
        return Panache.getSession().chain(session -> {
            Mutiny.MutationQuery query = session.createNativeQuery(sql).setParameter("id", project.value());
            return (value == null ? query : query.setParameter("value", value))
                    .executeUpdate()
                    .map(Integer::longValue);
        });
    }
}

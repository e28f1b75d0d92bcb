package dev.plumbline.tenantadmin.project;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.member.ProjectMemberRepository;
import dev.plumbline.tenantadmin.organization.DisplayName;
import dev.plumbline.tenantadmin.transaction.UniqueKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Projects and the roles people have in them. Every method belongs into a transaction that acts for what it is asked for. */
@ApplicationScoped
public class Projects {

    private final ProjectRepository projects;
    private final ProjectMemberRepository members;
    private final AuditLog audit;

    Projects(ProjectRepository projects, ProjectMemberRepository members, AuditLog audit) {
        this.projects = projects;
        this.members = members;
        this.audit = audit;
    }

    /** @return fails with 404 when the transaction does not see the project */
    public Uni<ProjectView> get(ProjectId id) {
        return projects.byId(id).onItem().ifNull().failWith(() -> missing(id)).map(Project::view);
    }

    public Uni<Boolean> exists(ProjectId id) {
        return projects.byId(id).map(found -> found != null);
    }

    /** @return by name */
    public Uni<List<ProjectView>> of(Collection<OrganizationId> organizations) {
        if (organizations.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return projects.of(organizations)
                .map(found -> found.stream().map(Project::view).toList());
    }

    /** @return only the projects in which the person has a role of her own; it replaces that of the organization */
    public Uni<Map<ProjectId, Role>> roles(PersonId person) {
        return members.of(person)
                .map(found -> found.stream().collect(Collectors.toMap(m -> new ProjectId(m.projectId), m -> m.role)));
    }

    public Uni<ProjectView> create(OrganizationId organization, ProjectId id, DisplayName name, Actor actor) {
        Project project = new Project(organization, id, name, Instant.now());
        Change change = Change.created("project", id.value(), Map.of("name", name.value()));
        return projects.persistAndFlush(project)
                .onFailure(UniqueKey.violated("project_organization_id_name_key"))
                .transform(failure -> taken(name))
                .chain(() -> audit.note(organization, id, actor, change))
                .map(done -> project.view());
    }

    public Uni<Void> rename(ProjectId id, DisplayName name, Actor actor) {
        return projects.byId(id).onItem().ifNull().failWith(() -> missing(id)).chain(project -> {
            Map<String, Object> before = Map.of("name", project.name);
            project.name = name.value();
            project.updatedAt = Instant.now();
            return projects.flush()
                    .onFailure(UniqueKey.violated("project_organization_id_name_key"))
                    .transform(failure -> taken(name))
                    .chain(() -> audit.note(
                            new OrganizationId(project.organizationId),
                            id,
                            actor,
                            Change.updated("project", id.value(), before, Map.of("name", name.value()))));
        });
    }

    /** Without the roles in it, which the other organization has not given. */
    public Uni<Void> move(ProjectView project, OrganizationId target) {
        return projects.deleteRoles(project.id())
                .chain(() -> projects.move(project.id(), target))
                .onFailure(UniqueKey.violated("project_organization_id_name_key"))
                .transform(failure -> taken(new DisplayName(project.name())))
                .replaceWithVoid();
    }

    /** Its keys, roles and settings go with it; its telemetry is cleared away afterwards. */
    public Uni<Void> remove(ProjectId id) {
        return projects.noteRemoval(id).chain(() -> projects.remove(id)).replaceWithVoid();
    }

    private static ApiException missing(ProjectId id) {
        return new ApiException(ErrorCode.NOT_FOUND, "There is no project " + id.value() + ".");
    }

    private static ApiException taken(DisplayName name) {
        return new ApiException(
                ErrorCode.CONFLICT,
                "name: the organization has a project called \"" + name.value() + "\" already, choose another name.");
    }
}

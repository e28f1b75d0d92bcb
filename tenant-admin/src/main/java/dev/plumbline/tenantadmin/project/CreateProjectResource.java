package dev.plumbline.tenantadmin.project;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.organization.DisplayName;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/organizations/{organizationId}/projects")
class CreateProjectResource {

    private final AdminTransaction transaction;
    private final Projects projects;
    private final Caller caller;

    CreateProjectResource(AdminTransaction transaction, Projects projects, Caller caller) {
        this.transaction = transaction;
        this.projects = projects;
        this.caller = caller;
    }

    @POST
    @Requires(Permission.PROJECTS_CREATE)
    @ResponseStatus(201)
    public Uni<CreatedProject> create(@PathParam("organizationId") String organizationId, @Nullable NewProject body) {
        OrganizationId organization = new OrganizationId(organizationId);
        ProjectId id = new ProjectId(UUID.randomUUID().toString());
        DisplayName name = DisplayName.of("project", body == null ? null : body.name());
        Actor actor = Actor.person(caller.membership().personId());
        return transaction
                .run(Tenant.organization(organization), () -> projects.create(organization, id, name, actor))
                .map(project -> new CreatedProject(id.value(), project.name(), organizationId));
    }
}

package dev.plumbline.tenantadmin.project;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.tenantadmin.organization.Organizations;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/api/projects/{projectId}")
class ProjectResource {

    private final AdminTransaction transaction;
    private final Projects projects;
    private final Organizations organizations;
    private final Caller caller;

    ProjectResource(AdminTransaction transaction, Projects projects, Organizations organizations, Caller caller) {
        this.transaction = transaction;
        this.projects = projects;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    public Uni<ProjectDetail> get(@PathParam("projectId") String projectId) {
        ProjectId id = new ProjectId(projectId);
        Membership membership = caller.membership();
        Tenant tenant = Tenant.project(id).and(Tenant.organization(membership.organizationId()));
        return transaction.run(tenant, () -> projects.get(id).chain(project -> organizations
                .name(project.organization())
                .map(organization -> ProjectDetail.of(project, organization, membership.role()))));
    }
}

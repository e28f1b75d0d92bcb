package dev.plumbline.tenantadmin.project;

import dev.plumbline.langfuse.project.Project.Organization;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.RequiresKey;
import dev.plumbline.platform.key.KeyLevel;
import dev.plumbline.platform.key.ProjectKey;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.tenantadmin.organization.OrganizationName;
import dev.plumbline.tenantadmin.organization.Organizations;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What SDKs call as {@code auth_check}. */
@Path("/api/public/projects")
class PublicProjectResource {

    private final AdminTransaction transaction;
    private final Projects projects;
    private final Organizations organizations;
    private final Caller caller;

    PublicProjectResource(AdminTransaction transaction, Projects projects, Organizations organizations, Caller caller) {
        this.transaction = transaction;
        this.projects = projects;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<dev.plumbline.langfuse.project.Projects> get() {
        ProjectKey key = caller.key();
        Tenant tenant = Tenant.project(key.projectId()).and(Tenant.organization(key.organizationId()));
        return transaction.run(tenant, () -> projects.get(key.projectId())
                .chain(project ->
                        organizations.name(project.organization()).map(organization -> wire(project, organization))));
    }

    private static dev.plumbline.langfuse.project.Projects wire(ProjectView project, OrganizationName organization) {
        return new dev.plumbline.langfuse.project.Projects(List.of(new dev.plumbline.langfuse.project.Project(
                project.id().value(),
                project.name(),
                new Organization(organization.id().value(), organization.name()),
                project.metadata(),
                project.retentionDays())));
    }
}

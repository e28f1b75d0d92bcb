package dev.plumbline.tenantadmin.lifecycle;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.organization.DisplayName;
import dev.plumbline.tenantadmin.organization.Organizations;
import dev.plumbline.tenantadmin.project.Projects;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renames and deletes an organization. */
@Path("/api/organizations/{organizationId}/settings")
class OrganizationSettingsResource {

    private final AdminTransaction transaction;
    private final Organizations organizations;
    private final Projects projects;
    private final Caller caller;

    OrganizationSettingsResource(
            AdminTransaction transaction, Organizations organizations, Projects projects, Caller caller) {
        this.transaction = transaction;
        this.organizations = organizations;
        this.projects = projects;
        this.caller = caller;
    }

    @PATCH
    @Requires(Permission.ORGANIZATION_UPDATE)
    public Uni<Void> rename(@Nullable NewName body) {
        DisplayName name = DisplayName.of("organization", body == null ? null : body.name());
        return transaction.run(tenant(), () -> organizations.rename(organization(), name, actor()));
    }

    /** @param name of the organization, typed by whoever deletes it */
    @DELETE
    @Requires(Permission.ORGANIZATION_DELETE)
    public Uni<Void> delete(@QueryParam("name") @Nullable String name) {
        return transaction.run(tenant(), () -> projects.of(List.of(organization()))
                .invoke(found -> {
                    if (!found.isEmpty()) {
                        throw new ApiException(
                                ErrorCode.CONFLICT, "The organization has projects: delete or transfer them first.");
                    }
                })
                .chain(() -> organizations.delete(organization(), name, actor())));
    }

    private OrganizationId organization() {
        return caller.membership().organizationId();
    }

    private Actor actor() {
        return Actor.person(caller.membership().personId());
    }

    private Tenant tenant() {
        return Tenant.organization(organization());
    }
}

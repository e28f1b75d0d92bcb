package dev.plumbline.tenantadmin.lifecycle;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.tenantadmin.organization.DisplayName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Renames, moves and deletes a project. */
@Path("/api/projects/{projectId}/settings")
class ProjectSettingsResource {

    private final ProjectLifecycle lifecycle;
    private final Caller caller;

    ProjectSettingsResource(ProjectLifecycle lifecycle, Caller caller) {
        this.lifecycle = lifecycle;
        this.caller = caller;
    }

    /** The body that moves a project. */
    record Target(@Nullable String organizationId) {}

    @PATCH
    @Requires(Permission.PROJECT_UPDATE)
    public Uni<Void> rename(@PathParam("projectId") String projectId, @Nullable NewName body) {
        DisplayName name = DisplayName.of("project", body == null ? null : body.name());
        return lifecycle.rename(new ProjectId(projectId), caller.membership(), name);
    }

    @POST
    @Path("transfer")
    @Requires(Permission.PROJECT_TRANSFER)
    public Uni<Void> transfer(@PathParam("projectId") String projectId, @Nullable Target body) {
        return lifecycle.transfer(
                new ProjectId(projectId),
                caller.membership(),
                caller.person(),
                body == null ? null : body.organizationId());
    }

    /** @param name of the project, typed by whoever deletes it */
    @DELETE
    @Requires(Permission.PROJECT_DELETE)
    public Uni<Void> delete(@PathParam("projectId") String projectId, @QueryParam("name") @Nullable String name) {
        return lifecycle.delete(new ProjectId(projectId), caller.membership(), name);
    }
}

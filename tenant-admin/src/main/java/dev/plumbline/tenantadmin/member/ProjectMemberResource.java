package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Path("/api/projects/{projectId}/members")
class ProjectMemberResource {

    private final ProjectMembers members;
    private final Caller caller;

    ProjectMemberResource(ProjectMembers members, Caller caller) {
        this.members = members;
        this.caller = caller;
    }

    record Members(List<ProjectMemberRow> data) {}

    @GET
    @Requires(Permission.PROJECT_MEMBERS_READ)
    public Uni<Members> list(@PathParam("projectId") String projectId) {
        return members.list(new ProjectId(projectId), caller.membership()).map(Members::new);
    }

    @PUT
    @Path("{personId}")
    @Requires(Permission.PROJECT_MEMBERS_CHANGE)
    public Uni<Void> give(
            @PathParam("projectId") String projectId, @PathParam("personId") String personId, @Nullable RoleBody body) {
        return members.change(new ProjectId(projectId), caller.membership(), personId, RoleBody.of(body));
    }

    /** The role in the organization counts again. */
    @DELETE
    @Path("{personId}")
    @Requires(Permission.PROJECT_MEMBERS_CHANGE)
    public Uni<Void> take(@PathParam("projectId") String projectId, @PathParam("personId") String personId) {
        return members.change(new ProjectId(projectId), caller.membership(), personId, null);
    }
}

package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Path("/api/organizations/{organizationId}/members")
class OrganizationMemberResource {

    private final OrganizationMembers members;
    private final Caller caller;

    OrganizationMemberResource(OrganizationMembers members, Caller caller) {
        this.members = members;
        this.caller = caller;
    }

    record Members(List<MemberRow> data) {}

    @GET
    @Requires(Permission.ORGANIZATION_MEMBERS_READ)
    public Uni<Members> list() {
        return members.list(caller.membership()).map(Members::new);
    }

    @PATCH
    @Path("{personId}")
    @Requires(Permission.ORGANIZATION_MEMBERS_CHANGE)
    public Uni<Void> change(@PathParam("personId") String personId, @Nullable RoleBody body) {
        return members.change(caller.membership(), personId, RoleBody.of(body));
    }

    @DELETE
    @Path("{personId}")
    @Requires(Permission.ORGANIZATION_MEMBERS_CHANGE)
    public Uni<Void> remove(@PathParam("personId") String personId) {
        return members.remove(caller.membership(), personId);
    }
}

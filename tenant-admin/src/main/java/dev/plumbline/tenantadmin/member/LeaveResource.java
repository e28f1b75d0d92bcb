package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

/** Leaving an organization, which any member may; the last owner may not. */
@Path("/api/organizations/{organizationId}/membership")
class LeaveResource {

    private final OrganizationMembers members;
    private final Caller caller;

    LeaveResource(OrganizationMembers members, Caller caller) {
        this.members = members;
        this.caller = caller;
    }

    @DELETE
    @Requires(Permission.ORGANIZATION_READ)
    public Uni<Void> leave() {
        return members.remove(
                caller.membership(), caller.membership().personId().value());
    }
}

package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.membership.MembershipStore;
import dev.plumbline.tenantadmin.invitationlink.InvitationToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/api/invitations/{token}/accept")
class AcceptResource {

    private final AcceptInvitation accept;
    private final MembershipStore memberships;
    private final Caller caller;

    AcceptResource(AcceptInvitation accept, MembershipStore memberships, Caller caller) {
        this.accept = accept;
        this.memberships = memberships;
        this.caller = caller;
    }

    record Joined(String organizationId) {}

    @POST
    @Requires(Permission.SIGNED_IN)
    public Uni<Joined> accept(@PathParam("token") String token) {
        return accept.accept(caller.person(), new InvitationToken(token))
                // This node may remember that she was no member a moment ago.
                .invoke(() -> memberships.forget(caller.person().subject()))
                .map(organization -> new Joined(organization.value()));
    }
}

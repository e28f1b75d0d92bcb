package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.tenancy.OrganizationId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/organizations/{organizationId}/invitations")
class InvitationResource {

    private final Invitations invitations;
    private final Caller caller;

    InvitationResource(Invitations invitations, Caller caller) {
        this.invitations = invitations;
        this.caller = caller;
    }

    record Offer(@Nullable String role) {}

    record Pending(List<PendingInvitation> data) {}

    @POST
    @Requires(Permission.ORGANIZATION_MEMBERS_CHANGE)
    @ResponseStatus(201)
    public Uni<NewInvitation> create(@PathParam("organizationId") String organizationId, @Nullable Offer body) {
        return invitations.create(
                new OrganizationId(organizationId),
                caller.membership().personId(),
                InvitedRole.of(
                        body == null ? null : body.role(), caller.membership().role()));
    }

    @GET
    @Requires(Permission.ORGANIZATION_MEMBERS_CHANGE)
    public Uni<Pending> pending(@PathParam("organizationId") String organizationId) {
        return invitations
                .pending(new OrganizationId(organizationId), caller.membership().personId())
                .map(Pending::new);
    }

    @DELETE
    @Path("{invitationId}")
    @Requires(Permission.ORGANIZATION_MEMBERS_CHANGE)
    public Uni<Void> cancel(
            @PathParam("organizationId") String organizationId, @PathParam("invitationId") String invitationId) {
        return invitations.cancel(
                new OrganizationId(organizationId),
                invitationId,
                caller.membership().personId());
    }
}

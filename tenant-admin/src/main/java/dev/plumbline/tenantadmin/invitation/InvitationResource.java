package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.OrganizationId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

    record Offer(@Nullable String role, @Nullable String email) {}

    record Pending(List<PendingInvitation> data) {}

    @POST
    @Requires(Permission.ORGANIZATION_MEMBERS_CHANGE)
    @ResponseStatus(201)
    public Uni<NewInvitation> create(
            @PathParam("organizationId") String organizationId,
            @HeaderParam("Accept-Language") @DefaultValue("en") String language,
            @Nullable Offer body) {
        Role role = InvitedRole.of(
                body == null ? null : body.role(), caller.membership().role());
        return invitations.create(
                new OrganizationId(organizationId),
                caller.membership().personId(),
                InvitedAs.of(role, body == null ? null : body.email()),
                language);
    }

    /** A new link, and a new mail when it is meant for an address; the old link is dead. */
    @POST
    @Path("{invitationId}/renewal")
    @Requires(Permission.ORGANIZATION_MEMBERS_CHANGE)
    public Uni<NewInvitation> renew(
            @PathParam("organizationId") String organizationId,
            @PathParam("invitationId") String invitationId,
            @HeaderParam("Accept-Language") @DefaultValue("en") String language) {
        return invitations.renew(new OrganizationId(organizationId), invitationId, caller.membership(), language);
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

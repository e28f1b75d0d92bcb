package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.membership.MembershipStore;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.tenantadmin.organization.OrganizationName;
import dev.plumbline.tenantadmin.organization.Organizations;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Invitations for the address of whoever is signed in, if she has proved it: an address that was only claimed finds none. */
@Path("/api/me/invitations")
class MyInvitationResource {

    private final AdminTransaction transaction;
    private final InvitationRepository invitations;
    private final Organizations organizations;
    private final People people;
    private final AcceptInvitation accept;
    private final MembershipStore memberships;
    private final Caller caller;

    MyInvitationResource(
            AdminTransaction transaction,
            InvitationRepository invitations,
            Organizations organizations,
            People people,
            AcceptInvitation accept,
            MembershipStore memberships,
            Caller caller) {
        this.transaction = transaction;
        this.invitations = invitations;
        this.organizations = organizations;
        this.people = people;
        this.accept = accept;
        this.memberships = memberships;
        this.caller = caller;
    }

    record Mine(
            String id,
            String organization,
            Role role,
            @Nullable String invitedBy,
            Instant expiresAt) {}

    /** @param emailVerified without which invitations are found by their link only */
    record All(boolean emailVerified, List<Mine> data) {}

    record Joined(String organizationId) {}

    @GET
    @Requires(Permission.SIGNED_IN)
    public Uni<All> list() {
        Person person = caller.person();
        if (!person.emailVerified()) {
            return Uni.createFrom().item(new All(false, List.of()));
        }
        return transaction
                .run(Tenant.verifiedEmail(person.email()), () -> invitations
                        .openFor(person.email().toLowerCase(Locale.ROOT), Instant.now())
                        .chain(this::views))
                .map(found -> new All(true, found));
    }

    @POST
    @Path("{invitationId}/accept")
    @Requires(Permission.SIGNED_IN)
    public Uni<Joined> accept(@PathParam("invitationId") String invitationId) {
        return accept.acceptByAddress(caller.person(), invitationId)
                .invoke(() -> memberships.forget(caller.person().subject()))
                .map(organization -> new Joined(organization.value()));
    }

    @POST
    @Path("{invitationId}/decline")
    @Requires(Permission.SIGNED_IN)
    public Uni<Void> decline(@PathParam("invitationId") String invitationId) {
        return accept.decline(caller.person(), invitationId);
    }

    private Uni<List<Mine>> views(List<Invitation> found) {
        Set<OrganizationId> ids = found.stream()
                .map(invitation -> new OrganizationId(invitation.organizationId))
                .collect(Collectors.toSet());
        List<PersonId> inviters = found.stream()
                .map(invitation -> new PersonId(invitation.invitedBy))
                .distinct()
                .toList();
        return transaction
                .widen(Tenant.organizations(ids))
                .chain(() -> organizations.names(ids))
                .chain(names -> people.names(inviters).map(who -> views(found, names, who)));
    }

    private static List<Mine> views(
            List<Invitation> found, List<OrganizationName> organizations, Map<PersonId, String> people) {
        Map<String, String> names =
                organizations.stream().collect(Collectors.toMap(o -> o.id().value(), OrganizationName::name));
        return found.stream()
                .map(invitation -> new Mine(
                        invitation.id,
                        names.getOrDefault(invitation.organizationId, ""),
                        invitation.role,
                        people.get(new PersonId(invitation.invitedBy)),
                        invitation.expiresAt))
                .toList();
    }
}

package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantIds;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The open invitations of an organization. */
@ApplicationScoped
class Invitations {

    private final AdminTransaction transaction;
    private final InvitationRepository invitations;
    private final People people;
    private final AuditLog audit;
    private final InvitationConfig config;

    Invitations(
            AdminTransaction transaction,
            InvitationRepository invitations,
            People people,
            AuditLog audit,
            InvitationConfig config) {
        this.transaction = transaction;
        this.invitations = invitations;
        this.people = people;
        this.audit = audit;
        this.config = config;
    }

    Uni<NewInvitation> create(OrganizationId organization, PersonId inviter, Role role) {
        InvitationToken token = InvitationToken.random();
        Invitation invitation = new Invitation(organization, role, inviter, token.hash(), config.validity());
        Change change = Change.created("invitation", invitation.id, invitation.state());
        return transaction.run(tenant(organization, inviter), () -> invitations
                .persist(invitation)
                .chain(() -> audit.note(organization, Actor.person(inviter), change))
                .map(done -> new NewInvitation(invitation.id, config.link(token), invitation.expiresAt)));
    }

    Uni<List<PendingInvitation>> pending(OrganizationId organization, PersonId reader) {
        return transaction.run(
                tenant(organization, reader),
                () -> invitations.pending(organization, Instant.now()).chain(this::views));
    }

    Uni<Void> cancel(OrganizationId organization, String id, PersonId person) {
        ApiException missing = ApiException.notFound("The organization has no such open invitation.");
        // Not every text in a path is one that the database can compare with, NUL for example.
        if (!TenantIds.isValid(id)) {
            return Uni.createFrom().failure(missing);
        }
        return transaction.run(tenant(organization, person), () -> invitations
                .lockOpen(organization, id)
                .onItem()
                .ifNull()
                .failWith(missing)
                .call(invitation -> audit.note(
                        organization, Actor.person(person), Change.deleted("invitation", id, invitation.state())))
                .chain(invitations::delete));
    }

    private Uni<List<PendingInvitation>> views(List<Invitation> found) {
        return people.names(found.stream()
                        .map(invitation -> new PersonId(invitation.invitedBy))
                        .collect(Collectors.toSet()))
                .map(names -> found.stream()
                        .map(invitation -> PendingInvitation.of(invitation, names))
                        .toList());
    }

    private static Tenant tenant(OrganizationId organization, PersonId person) {
        return Tenant.organization(organization).and(Tenant.person(person));
    }
}

package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantIds;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.invitationlink.InvitationConfig;
import dev.plumbline.tenantadmin.invitationlink.InvitationToken;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The invitations of an organization. */
@ApplicationScoped
class Invitations {

    private final AdminTransaction transaction;
    private final InvitationRepository invitations;
    private final People people;
    private final AuditLog audit;
    private final InvitationConfig config;
    private final InvitationDelivery delivery;

    Invitations(
            AdminTransaction transaction,
            InvitationRepository invitations,
            People people,
            AuditLog audit,
            InvitationConfig config,
            InvitationDelivery delivery) {
        this.transaction = transaction;
        this.invitations = invitations;
        this.people = people;
        this.audit = audit;
        this.config = config;
        this.delivery = delivery;
    }

    Uni<NewInvitation> create(OrganizationId organization, PersonId inviter, InvitedAs invited, String language) {
        InvitationToken token = InvitationToken.random();
        Invitation invitation = new Invitation(organization, invited, inviter, token.hash(), config.validity());
        Change change = Change.created("invitation", invitation.id, invitation.state());
        return transaction
                .run(tenant(organization, inviter), () -> invitations
                        .persist(invitation)
                        .chain(() -> audit.note(organization, Actor.person(inviter), change)))
                .chain(() -> delivery.deliver(invitation, token, inviter, language));
    }

    /** Whoever makes the new link is the inviter from now on: the offer ends with her right to invite. */
    Uni<NewInvitation> renew(OrganizationId organization, String id, Membership by, String language) {
        if (!TenantIds.isValid(id)) {
            return Uni.createFrom().failure(Invitations::missing);
        }
        InvitationToken token = InvitationToken.random();
        PersonId inviter = by.personId();
        return transaction
                .run(tenant(organization, inviter), () -> invitations
                        .lockOpen(organization, id)
                        .onItem()
                        .ifNull()
                        .failWith(Invitations::missing)
                        .call(invitation -> {
                            InvitedRole.requireOffer(by.role(), invitation.role);
                            Map<String, Object> before = invitation.state();
                            invitation.renew(inviter, token.hash(), config.validity());
                            return audit.note(
                                    organization,
                                    Actor.person(inviter),
                                    new Change("invitation", id, "renew", before, invitation.state()));
                        }))
                .chain(invitation -> delivery.deliver(invitation, token, inviter, language));
    }

    /** Open ones, and what became of those of the last month. */
    Uni<List<PendingInvitation>> pending(OrganizationId organization, PersonId reader) {
        return transaction.run(tenant(organization, reader), () -> invitations
                .recent(organization, Instant.now().minus(Duration.ofDays(30)))
                .chain(this::views));
    }

    Uni<Void> cancel(OrganizationId organization, String id, PersonId person) {
        // Not every text in a path is one that the database can compare with, NUL for example.
        if (!TenantIds.isValid(id)) {
            return Uni.createFrom().failure(Invitations::missing);
        }
        return transaction.run(tenant(organization, person), () -> invitations
                .lockOpen(organization, id)
                .onItem()
                .ifNull()
                .failWith(Invitations::missing)
                .call(invitation -> audit.note(
                        organization, Actor.person(person), Change.deleted("invitation", id, invitation.state())))
                .chain(invitations::delete));
    }

    private Uni<List<PendingInvitation>> views(List<Invitation> found) {
        Instant now = Instant.now();
        return people.names(found.stream()
                        .flatMap(invitation -> Stream.of(invitation.invitedBy, invitation.acceptedBy))
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .collect(Collectors.toSet()))
                .map(names -> found.stream()
                        .map(invitation -> PendingInvitation.of(invitation, names, now))
                        .toList());
    }

    private static ApiException missing() {
        return ApiException.notFound("The organization has no such open invitation.");
    }

    private static Tenant tenant(OrganizationId organization, PersonId person) {
        return Tenant.organization(organization).and(Tenant.person(person));
    }
}

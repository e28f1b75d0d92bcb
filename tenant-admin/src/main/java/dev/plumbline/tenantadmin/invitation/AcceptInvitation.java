package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantIds;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.invitationlink.InvitationToken;
import dev.plumbline.tenantadmin.organization.OrganizationRole;
import dev.plumbline.tenantadmin.organization.Organizations;
import dev.plumbline.tenantadmin.person.Admission;
import dev.plumbline.tenantadmin.person.KnownPerson;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import dev.plumbline.tenantadmin.transaction.UniqueKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** Opens an organization to whoever holds the link and is signed in, once. */
@ApplicationScoped
class AcceptInvitation {

    private final AdminTransaction transaction;
    private final InvitationRepository invitations;
    private final People people;
    private final Admission admission;
    private final Organizations organizations;
    private final AuditLog audit;

    AcceptInvitation(
            AdminTransaction transaction,
            InvitationRepository invitations,
            People people,
            Admission admission,
            Organizations organizations,
            AuditLog audit) {
        this.transaction = transaction;
        this.invitations = invitations;
        this.people = people;
        this.admission = admission;
        this.organizations = organizations;
        this.audit = audit;
    }

    /** A member who opens a link of her own organization changes nothing and leaves the link to somebody else. */
    Uni<OrganizationId> accept(Person claims, InvitationToken token) {
        String hash = token.hash();
        return transaction.run(Tenant.subject(claims.subject()).and(Tenant.invitation(hash)), () -> invitations
                .lockByTokenHash(hash)
                .onItem()
                .ifNull()
                .failWith(() -> new ApiException(
                        ErrorCode.NOT_FOUND,
                        "There is no such invitation: it was cancelled, or the link is incomplete."))
                .chain(invitation -> people.arrive(claims).chain(person -> accept(invitation, person))));
    }

    /** Without the link: the identity provider has verified the address that the invitation is meant for. */
    Uni<OrganizationId> acceptByAddress(Person claims, String id) {
        return byAddress(claims, id, this::accept);
    }

    Uni<Void> decline(Person claims, String id) {
        return byAddress(claims, id, (invitation, person) -> {
            requireUnused(invitation);
            Actor actor = Actor.person(person.id());
            OrganizationId organization = new OrganizationId(invitation.organizationId);
            Map<String, Object> before = invitation.state();
            invitation.declinedAt = Instant.now();
            return transaction
                    .widen(Tenant.organization(organization))
                    .chain(() -> audit.note(
                            organization, actor, new Change("invitation", id, "decline", before, invitation.state())));
        });
    }

    private <T> Uni<T> byAddress(Person claims, String id, BiFunction<Invitation, KnownPerson, Uni<T>> work) {
        ApiException missing = ApiException.notFound("There is no such invitation for your verified e-mail address.");
        if (!claims.emailVerified() || !TenantIds.isValid(id)) {
            return Uni.createFrom().failure(missing);
        }
        Tenant tenant = Tenant.subject(claims.subject()).and(Tenant.verifiedEmail(claims.email()));
        return transaction.run(tenant, () -> invitations
                .lockFor(claims.email().toLowerCase(Locale.ROOT), id)
                .onItem()
                .ifNull()
                .failWith(missing)
                .chain(invitation -> people.arrive(claims).chain(person -> work.apply(invitation, person))));
    }

    private Uni<OrganizationId> accept(Invitation invitation, KnownPerson person) {
        OrganizationId organization = new OrganizationId(invitation.organizationId);
        return organizations.memberships(person.id()).chain(memberships -> {
            if (memberships.stream().anyMatch(m -> m.organization().equals(organization))) {
                return Uni.createFrom().item(organization);
            }
            requireOpen(invitation, person, memberships);
            return join(organization, invitation, person).replaceWith(organization);
        });
    }

    private void requireOpen(Invitation invitation, KnownPerson person, List<OrganizationRole> memberships) {
        requireUnused(invitation);
        if (invitation.declinedAt != null) {
            throw new ApiException(ErrorCode.GONE, "This invitation was declined: ask for a new one.");
        }
        if (!invitation.expiresAt.isAfter(Instant.now())) {
            throw new ApiException(ErrorCode.GONE, "This invitation has expired: ask for a new one.");
        }
        admission.requireWelcomeWithInvitation(person, !memberships.isEmpty());
    }

    private static void requireUnused(Invitation invitation) {
        if (invitation.acceptedAt != null) {
            throw new ApiException(
                    ErrorCode.CONFLICT,
                    "This invitation was used already: each link admits one person. Ask for a new one.");
        }
    }

    /** Or else whoever is removed could come back through a link of her own. */
    private static void requireInviter(Role inviter, Invitation invitation) {
        if (!InvitedRole.mayOffer(inviter, invitation.role)) {
            throw new ApiException(
                    ErrorCode.GONE, "Whoever sent this invitation may no longer invite people: ask for a new one.");
        }
    }

    private Uni<Void> join(OrganizationId organization, Invitation invitation, KnownPerson person) {
        Actor actor = Actor.person(person.id());
        Map<String, Object> before = invitation.state();
        invitation.accept(person.id(), Instant.now());
        Change change = new Change("invitation", invitation.id, "accept", before, invitation.state());
        return transaction
                .widen(Tenant.organization(organization))
                .chain(() -> organizations.role(organization, new PersonId(invitation.invitedBy)))
                .invoke(inviter -> requireInviter(inviter, invitation))
                .chain(() -> organizations.join(organization, person.id(), invitation.role, actor))
                // She opened two links at once.
                .onFailure(UniqueKey.violated("organization_member_pkey"))
                .transform(failure -> new ApiException(ErrorCode.CONFLICT, "You have joined this moment already."))
                .chain(() -> audit.note(organization, actor, change));
    }
}

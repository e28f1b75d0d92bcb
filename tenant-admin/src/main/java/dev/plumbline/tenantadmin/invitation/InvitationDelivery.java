package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.tenantadmin.invitationlink.InvitationConfig;
import dev.plumbline.tenantadmin.invitationlink.InvitationToken;
import dev.plumbline.tenantadmin.mail.InvitationLetter;
import dev.plumbline.tenantadmin.mail.Mailer;
import dev.plumbline.tenantadmin.organization.OrganizationName;
import dev.plumbline.tenantadmin.organization.Organizations;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands a new link to the inviter and, when it has an address, to the mail server: after the commit, and outside of it. */
@ApplicationScoped
class InvitationDelivery {

    private final AdminTransaction transaction;
    private final InvitationRepository invitations;
    private final Organizations organizations;
    private final People people;
    private final Mailer mail;
    private final InvitationConfig config;

    InvitationDelivery(
            AdminTransaction transaction,
            InvitationRepository invitations,
            Organizations organizations,
            People people,
            Mailer mail,
            InvitationConfig config) {
        this.transaction = transaction;
        this.invitations = invitations;
        this.organizations = organizations;
        this.people = people;
        this.mail = mail;
        this.config = config;
    }

    Uni<NewInvitation> deliver(Invitation invitation, InvitationToken token, PersonId inviter, String language) {
        String link = config.link(token);
        String email = invitation.email;
        if (email == null) {
            return Uni.createFrom().item(new NewInvitation(invitation.id, link, invitation.expiresAt, null, null));
        }
        Tenant tenant = Tenant.organization(new OrganizationId(invitation.organizationId))
                .and(Tenant.person(inviter));
        return text(tenant, invitation, inviter, link, language)
                .chain(text -> mail.send(email, text))
                .chain(outcome -> {
                    String state = outcome.map(Enum::name).orElse(null);
                    return transaction
                            .run(tenant, () -> invitations.update("mail = ?1 where id = ?2", state, invitation.id))
                            .map(done -> new NewInvitation(invitation.id, link, invitation.expiresAt, email, state));
                });
    }

    private Uni<InvitationLetter> text(
            Tenant tenant, Invitation invitation, PersonId inviter, String link, String language) {
        int days = Math.toIntExact(Math.max(1, config.validity().toDays()));
        return transaction.run(tenant, () -> organizations
                .name(new OrganizationId(invitation.organizationId))
                .map(OrganizationName::name)
                .chain(name -> people.names(java.util.List.of(inviter))
                        .map(names -> InvitationLetter.of(
                                language, names.getOrDefault(inviter, "Plumbline"), name, link, days))));
    }
}

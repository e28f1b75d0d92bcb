package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param email whom it is meant for; null when it is for whoever holds the link
 * @param status OPEN, EXPIRED, DECLINED or ACCEPTED
 * @param mail SENT or FAILED; null when no mail was tried
 * @param invitedBy a name; null when the person has left the organization, as for acceptedBy
 */
record PendingInvitation(
        String id,
        Role role,
        @Nullable String email,
        String status,
        @Nullable String mail,
        @Nullable String invitedBy,
        @Nullable String acceptedBy,
        Instant createdAt,
        Instant expiresAt) {

    static PendingInvitation of(Invitation invitation, Map<PersonId, String> names, Instant now) {
        return new PendingInvitation(
                invitation.id,
                invitation.role,
                invitation.email,
                status(invitation, now),
                invitation.mail,
                names.get(new PersonId(invitation.invitedBy)),
                invitation.acceptedBy == null ? null : names.get(new PersonId(invitation.acceptedBy)),
                invitation.createdAt,
                invitation.expiresAt);
    }

    private static String status(Invitation invitation, Instant now) {
        if (invitation.acceptedAt != null) {
            return "ACCEPTED";
        }
        if (invitation.declinedAt != null) {
            return "DECLINED";
        }
        return invitation.expiresAt.isAfter(now) ? "OPEN" : "EXPIRED";
    }
}

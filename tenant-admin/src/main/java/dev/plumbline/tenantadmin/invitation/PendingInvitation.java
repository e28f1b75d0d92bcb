package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param invitedBy a name; null when the person has left the organization */
record PendingInvitation(String id, Role role, @Nullable String invitedBy, Instant createdAt, Instant expiresAt) {

    static PendingInvitation of(Invitation invitation, Map<PersonId, String> names) {
        return new PendingInvitation(
                invitation.id,
                invitation.role,
                names.get(new PersonId(invitation.invitedBy)),
                invitation.createdAt,
                invitation.expiresAt);
    }
}

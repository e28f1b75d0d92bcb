package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@NullUnmarked
class Invitation {

    @Id
    String id;

    @Column(name = "organization_id", updatable = false)
    String organizationId;

    @Column(name = "token_hash")
    String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Role role;

    @Column(name = "invited_by")
    String invitedBy;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    /** The address it is meant for; null when whoever holds the link is meant. */
    @Column(updatable = false)
    String email;

    /** SENT or FAILED; null when no mail was tried. */
    String mail;

    @Column(name = "accepted_by")
    String acceptedBy;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "declined_at")
    Instant declinedAt;

    protected Invitation() {}

    Invitation(OrganizationId organization, InvitedAs invited, PersonId inviter, String tokenHash, Duration validity) {
        this.id = UUID.randomUUID().toString();
        this.organizationId = organization.value();
        this.tokenHash = tokenHash;
        this.role = invited.role();
        this.email = invited.email();
        this.invitedBy = inviter.value();
        this.createdAt = Instant.now();
        this.expiresAt = createdAt.plus(validity);
    }

    void accept(PersonId person, Instant now) {
        acceptedBy = person.value();
        acceptedAt = now;
    }

    /** A new link takes the place of the old one, which opens nothing from now on. */
    void renew(PersonId inviter, String newTokenHash, Duration validity) {
        invitedBy = inviter.value();
        tokenHash = newTokenHash;
        expiresAt = Instant.now().plus(validity);
        declinedAt = null;
        mail = null;
    }

    /** What the audit log may hold of an invitation. */
    Map<String, Object> state() {
        Map<String, Object> state = new java.util.HashMap<>();
        state.put("role", role.name());
        state.put("expiresAt", expiresAt.toString());
        state.put("acceptedBy", acceptedBy);
        if (email != null) {
            state.put("email", email);
        }
        if (declinedAt != null) {
            state.put("declinedAt", declinedAt.toString());
        }
        return state;
    }
}

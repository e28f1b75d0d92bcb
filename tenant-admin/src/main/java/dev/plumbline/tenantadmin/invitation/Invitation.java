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

    @Column(name = "token_hash", updatable = false)
    String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Role role;

    @Column(name = "invited_by", updatable = false)
    String invitedBy;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;

    @Column(name = "accepted_by")
    String acceptedBy;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    protected Invitation() {}

    Invitation(OrganizationId organization, Role role, PersonId inviter, String tokenHash, Duration validity) {
        this.id = UUID.randomUUID().toString();
        this.organizationId = organization.value();
        this.tokenHash = tokenHash;
        this.role = role;
        this.invitedBy = inviter.value();
        this.createdAt = Instant.now();
        this.expiresAt = createdAt.plus(validity);
    }

    void accept(PersonId person, Instant now) {
        acceptedBy = person.value();
        acceptedAt = now;
    }

    /** What the audit log may hold of an invitation. */
    Map<String, Object> state() {
        Map<String, Object> state = new java.util.HashMap<>();
        state.put("role", role.name());
        state.put("expiresAt", expiresAt.toString());
        state.put("acceptedBy", acceptedBy);
        return state;
    }
}

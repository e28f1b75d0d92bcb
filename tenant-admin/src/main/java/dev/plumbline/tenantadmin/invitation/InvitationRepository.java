package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.tenancy.OrganizationId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, String> {

    /** Locks the row, so that of two people who open one link at once the second sees that it is used. */
    Uni<Invitation> lockByTokenHash(String hash) {
        return find("tokenHash", hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** Those made or renewed since then, whatever became of them, newest first. */
    Uni<List<Invitation>> recent(OrganizationId organization, Instant since) {
        return list("organizationId = ?1 and expiresAt > ?2 order by createdAt desc, id", organization.value(), since);
    }

    /** Open ones for an address that the running transaction acts for. */
    Uni<List<Invitation>> openFor(String email, Instant now) {
        return list(
                "lower(email) = ?1 and acceptedAt is null and declinedAt is null and expiresAt > ?2 order by createdAt, id",
                email,
                now);
    }

    Uni<Invitation> lockFor(String email, String id) {
        return find("lower(email) = ?1 and id = ?2", email, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Locks the row: an invitation is accepted or cancelled, never both. */
    Uni<Invitation> lockOpen(OrganizationId organization, String id) {
        return find("organizationId = ?1 and id = ?2 and acceptedAt is null", organization.value(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }
}

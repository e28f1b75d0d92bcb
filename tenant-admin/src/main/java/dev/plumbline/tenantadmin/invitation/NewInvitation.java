package dev.plumbline.tenantadmin.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link just made: the only answer that ever holds it.
 *
 * @param mail SENT or FAILED; null when nobody was written to
 */
record NewInvitation(
        String id,
        String url,
        Instant expiresAt,
        @Nullable String email,
        @Nullable String mail) {

    /** Without the link, wherever it is printed. */
    @Override
    public String toString() {
        return "NewInvitation[" + id + "]";
    }
}

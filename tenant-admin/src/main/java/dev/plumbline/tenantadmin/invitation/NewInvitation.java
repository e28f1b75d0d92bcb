package dev.plumbline.tenantadmin.invitation;

import java.time.Instant;

/** A link just made: the only answer that ever holds it. */
record NewInvitation(String id, String url, Instant expiresAt) {

    /** Without the link, wherever it is printed. */
    @Override
    public String toString() {
        return "NewInvitation[" + id + "]";
    }
}

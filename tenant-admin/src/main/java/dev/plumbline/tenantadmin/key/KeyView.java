package dev.plumbline.tenantadmin.key;

import dev.plumbline.platform.tenancy.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key pair as the settings page shows it.
 *
 * @param createdBy a name; null when Plumbline created it or the person has left
 * @param lastUsedAt null when it was never used; noted at most once a minute
 */
record KeyView(
        String id,
        String publicKey,
        String displaySecretKey,
        @Nullable String note,
        Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant lastUsedAt) {

    static KeyView of(ApiKey key, Map<PersonId, String> names, Map<String, Instant> uses) {
        return new KeyView(
                key.id,
                key.publicKey,
                key.displaySecret,
                key.note,
                key.createdAt,
                key.createdBy == null ? null : names.get(new PersonId(key.createdBy)),
                uses.get(key.id));
    }
}

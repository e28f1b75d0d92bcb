package dev.plumbline.tenantadmin.key;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key pair just made: the only answer that ever holds the secret key. */
record NewKey(
        String id,
        String publicKey,
        String secretKey,
        String displaySecretKey,
        @Nullable String note,
        Instant createdAt) {

    static NewKey of(ApiKey key, KeyPair pair) {
        return new NewKey(key.id, key.publicKey, pair.secretKey(), key.displaySecret, key.note, key.createdAt);
    }

    /** Without the secret, wherever it is printed. */
    @Override
    public String toString() {
        return "NewKey[" + publicKey + "]";
    }
}

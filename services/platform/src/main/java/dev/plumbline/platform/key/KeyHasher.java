package dev.plumbline.platform.key;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 of secrets under the installation's pepper. Secret keys carry 122 random bits, so a fast hash is enough: there is
 * nothing to guess, and the pepper makes a stolen table useless on its own.
 */
@Singleton
public final class KeyHasher {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec pepper;

    @Inject
    public KeyHasher(KeyConfig config) {
        this(config.pepper());
    }

    public KeyHasher(String pepper) {
        if (pepper.length() < 16) {
            throw new IllegalArgumentException("PLUMBLINE_KEY_PEPPER needs at least 16 characters");
        }
        this.pepper = new SecretKeySpec(pepper.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Lower-case hex, 64 characters. */
    public String hash(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(pepper);
            return HexFormat.of().formatHex(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
        }
    }
}

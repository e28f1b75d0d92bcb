package dev.plumbline.tenantadmin.key;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A key pair in the clear. It lives for one request.
 *
 * <p>A given pair (of the initial tenant) may have any prefix, as with Langfuse, whose examples say {@code lf_pk_…}.
 */
public record KeyPair(String publicKey, String secretKey) {

    /** Basic authentication splits at the colon, and headers are ASCII. */
    private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9_.-]{1,200}");

    /** Ten of a secret's characters are shown for ever, so there must be more. */
    private static final int SHORTEST_SECRET = 16;

    public KeyPair {
        require("public key", publicKey);
        require("secret key", secretKey);
        if (secretKey.length() < SHORTEST_SECRET) {
            throw new ApiException(
                    ErrorCode.BAD_REQUEST, "The secret key must have at least " + SHORTEST_SECRET + " characters.");
        }
    }

    /** 122 bits of the JDK's secure random in each half. */
    static KeyPair random() {
        return new KeyPair("pk-lf-" + UUID.randomUUID(), "sk-lf-" + UUID.randomUUID());
    }

    /** Enough to recognise a key, e.g. {@code sk-lf-...a1b2}. */
    String displaySecret() {
        return secretKey.substring(0, 6) + "..." + secretKey.substring(secretKey.length() - 4);
    }

    /** Without the secret, wherever it is printed. */
    @Override
    public String toString() {
        return "KeyPair[" + publicKey + "]";
    }

    private static void require(String what, String key) {
        if (!CHARACTERS.matcher(key).matches()) {
            throw new ApiException(
                    ErrorCode.BAD_REQUEST,
                    "The " + what + " must have 1 to 200 characters: letters, digits, '-', '_' and '.'.");
        }
    }
}

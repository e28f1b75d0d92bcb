package dev.plumbline.platform.key;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The Authorization header of a public API call. Texts are the contract's (section a): users search for them. */
record PresentedKey(String publicKey, @Nullable String secretKey) {

    /** It is what answers are cached by: a header of 8 kB each would fill the memory with keys that are none. */
    private static final int LONGEST_PUBLIC_KEY = 256;

    private static final String CONFIRM_HOST = " Confirm that you've configured the correct host.";

    static PresentedKey parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw unauthorized("No authorization header");
        }
        if (startsWith(header, "Basic ")) {
            return basic(header.substring("Basic ".length()).trim());
        }
        if (startsWith(header, "Bearer ")) {
            return bearer(header.substring("Bearer ".length()).trim());
        }
        throw unauthorized("Invalid authorization header");
    }

    static ApiException invalidCredentials() {
        return unauthorized("Invalid credentials." + CONFIRM_HOST);
    }

    static ApiException invalidPublicKey() {
        return unauthorized("Invalid public key." + CONFIRM_HOST);
    }

    private static PresentedKey bearer(String publicKey) {
        if (publicKey.length() > LONGEST_PUBLIC_KEY) {
            throw invalidPublicKey();
        }
        return new PresentedKey(publicKey, null);
    }

    private static PresentedKey basic(String encoded) {
        String decoded;
        try {
            decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unauthorized("Invalid authorization header." + CONFIRM_HOST);
        }
        int colon = decoded.indexOf(':');
        if (colon <= 0 || colon == decoded.length() - 1) {
            throw unauthorized("Invalid authorization header." + CONFIRM_HOST);
        }
        return new PresentedKey(decoded.substring(0, colon), decoded.substring(colon + 1));
    }

    private static boolean startsWith(String header, String scheme) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static ApiException unauthorized(String detail) {
        return new ApiException(ErrorCode.UNAUTHORIZED, detail);
    }
}

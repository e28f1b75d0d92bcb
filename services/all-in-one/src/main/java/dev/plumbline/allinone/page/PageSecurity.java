package dev.plumbline.allinone.page;

import io.vertx.core.MultiMap;
import java.security.SecureRandom;
import java.util.Base64;

/** The headers that keep other people's scripts, styles and frames out of our pages. */
record PageSecurity(boolean https) {
    /** What the built index.html has in place of the nonce. */
    static final String NONCE_PLACE = "__CSP_NONCE__";

    private static final SecureRandom RANDOM = new SecureRandom();

    static String nonce() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A style element needs the nonce (Mantine makes them as it goes); there is no unsafe-inline and no eval. */
    static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'nonce-" + nonce + "'",
                "style-src 'self' 'nonce-" + nonce + "'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self' blob:",
                // the silent sign-in runs in a frame of our own origin
                "frame-src 'self'",
                "frame-ancestors 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "object-src 'none'");
    }

    void onEverything(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }

    void onPage(MultiMap headers, String nonce) {
        onEverything(headers);
        headers.set("Content-Security-Policy", policy(nonce));
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }
}

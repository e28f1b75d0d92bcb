package dev.plumbline.allinone.secrets;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Texts that cannot be guessed. */
public final class RandomText {
    /** Without the characters that look like others: this one is typed by people. */
    private static final String READABLE = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** 256 bits, safe in URLs and configuration files. */
    public static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Four groups of four letters and digits: 93 bits. */
    public static String passwordToType() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return text.toString();
    }

    public static String uuid() {
        return UUID.randomUUID().toString();
    }
}

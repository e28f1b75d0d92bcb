package dev.plumbline.tenantadmin.invitationlink;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of an invitation link: 256 random bits, so an unsalted hash is enough to store. */
public record InvitationToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static InvitationToken random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Without the token, wherever it is printed. */
    @Override
    public String toString() {
        return "InvitationToken";
    }
}

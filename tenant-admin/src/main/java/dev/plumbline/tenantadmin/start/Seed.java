package dev.plumbline.tenantadmin.start;

import org.jspecify.annotations.Nullable;

/**
 * The first tenant. Ids may be any of 1 to 64 letters, digits, '-' and '_'.
 *
 * @param publicKey null, like {@code secretKey}, when there is to be no key pair
 * @param personSubject the identity provider's subject of the owner; null when there is to be none (yet)
 * @param personEmail only with a subject
 * @param personName only with a subject
 */
public record Seed(
        String organizationId,
        String organizationName,
        String projectId,
        String projectName,
        @Nullable String publicKey,
        @Nullable String secretKey,
        @Nullable String personSubject,
        @Nullable String personEmail,
        @Nullable String personName) {

    /** Without the secret, wherever it is printed. */
    @Override
    public String toString() {
        return "Seed[" + organizationId + "/" + projectId + "]";
    }
}

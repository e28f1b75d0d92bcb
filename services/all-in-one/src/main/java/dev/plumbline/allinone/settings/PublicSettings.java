package dev.plumbline.allinone.settings;

/**
 * The body of GET /api/settings.
 *
 * @param authority the OpenID Connect issuer to sign in with
 * @param signUp open, invitation or closed
 * @param organizationCreation everyone or operators
 * @param passwordReset whether a forgotten password can be reset by mail
 */
public record PublicSettings(
        String version,
        String url,
        String authority,
        String clientId,
        String signUp,
        String organizationCreation,
        boolean passwordReset) {}

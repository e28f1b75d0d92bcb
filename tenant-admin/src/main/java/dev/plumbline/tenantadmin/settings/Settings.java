package dev.plumbline.tenantadmin.settings;

/**
 * @param authority the OpenID Connect issuer to sign in at
 * @param signUp open, invitation or closed
 * @param organizationCreation everyone or operators
 * @param passwordReset whether mail is set up, without which a forgotten password cannot be reset
 */
record Settings(
        String version,
        String url,
        String authority,
        String clientId,
        String signUp,
        String organizationCreation,
        boolean passwordReset) {}

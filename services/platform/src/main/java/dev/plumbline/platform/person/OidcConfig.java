package dev.plumbline.platform.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of sign-in tokens. */
@ConfigMapping(prefix = "plumbline.oidc")
public interface OidcConfig {

    /** The issuer that tokens name: the realm at the public URL. */
    String issuer();

    /** Where the realm's signing keys are: Keycloak's internal address, never our own port. */
    URI jwksUrl();

    /** The audience that a token must have. */
    @WithDefault("plumbline-api")
    String audience();

    /** Keeps the last good signing keys across restarts, so that people stay signed in while Keycloak is away. */
    Optional<Path> jwksFile();

    /** Longest wait for Keycloak; nobody's request waits for it. */
    @WithDefault("2s")
    Duration fetchLimit();

    /** How often keys are fetched again. */
    @WithDefault("5m")
    Duration fetchInterval();

    /** How soon after a failure, and how often at most for an unknown key id. */
    @WithDefault("2s")
    Duration retryInterval();
}

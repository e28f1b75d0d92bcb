package dev.plumbline.platform.person;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.security.Key;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Verifies the bearer token of our own API: signature (RS256), issuer, audience, expiry. */
@Singleton
public final class TokenVerifier {

    private static final Duration KEYS_RETRY = Duration.ofSeconds(2);
    private static final int CLOCK_SKEW_SECONDS = 10;

    private final SigningKeys keys;
    private final OidcConfig config;

    TokenVerifier(SigningKeys keys, OidcConfig config) {
        this.keys = keys;
        this.config = config;
    }

    /** Throws UNAUTHORIZED when there is no valid token, UNAVAILABLE while no signing key is known at all. */
    public Person verify(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw unauthorized("Sign in: this needs a bearer token");
        }
        String token = header.substring(7).trim();
        try {
            Key key = signingKey(token);
            JWTAuthContextInfo expected = new JWTAuthContextInfo((PublicKey) key, config.issuer());
            expected.setSignatureAlgorithm(Set.of(SignatureAlgorithm.RS256));
            expected.setExpectedAudience(Set.of(config.audience()));
            expected.setClockSkew(CLOCK_SKEW_SECONDS);
            return person(new DefaultJWTParser(expected).parse(token));
        } catch (ParseException | JoseException e) {
            throw unauthorized("The token is not valid or has expired: sign in again");
        }
    }

    private Key signingKey(String token) throws JoseException {
        String keyId = JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue();
        if (keyId == null) {
            throw unauthorized("The token names no signing key");
        }
        return keys.find(keyId)
                .orElseThrow(() -> keys.isReady()
                        ? unauthorized("The token is signed with an unknown key: sign in again")
                        : ApiException.unavailable("The sign-in service is starting, try again", KEYS_RETRY));
    }

    private static Person person(JsonWebToken token) {
        String subject = token.getSubject();
        if (subject == null) {
            throw unauthorized("The token names nobody");
        }
        String email = Optional.<String>ofNullable(token.getClaim("email")).orElse("");
        String name = Optional.<String>ofNullable(token.getClaim("name")).orElse(email);
        Boolean verified = token.getClaim("email_verified");
        return new Person(subject, email, Boolean.TRUE.equals(verified), name);
    }

    private static ApiException unauthorized(String detail) {
        return new ApiException(ErrorCode.UNAUTHORIZED, detail);
    }
}

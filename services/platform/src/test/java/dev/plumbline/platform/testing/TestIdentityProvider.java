package dev.plumbline.platform.testing;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** Signs tokens as Keycloak would and serves the key set. One per JVM. */
public final class TestIdentityProvider {

    public static final String ISSUER = "http://localhost:3000/auth/realms/plumbline";
    public static final String AUDIENCE = "plumbline-api";

    private static final RsaJsonWebKey KEY = generate();
    private static final HttpServer SERVER = serve();

    private TestIdentityProvider() {}

    public static String jwksUrl() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/certs";
    }

    /** A valid token of a person; the subject is made from the e-mail address. */
    public static String token(String email, String name) {
        return token(email, name, ISSUER, AUDIENCE, Instant.now().plus(Duration.ofMinutes(5)));
    }

    /** A valid token of a person who has not proved the address. */
    public static String unverified(String email) {
        return token(email, email, ISSUER, AUDIENCE, Instant.now().plus(Duration.ofMinutes(5)), false);
    }

    public static String token(String email, String name, String issuer, String audience, Instant expires) {
        return token(email, name, issuer, audience, expires, true);
    }

    private static String token(
            String email, String name, String issuer, String audience, Instant expires, boolean verified) {
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject(subject(email))
                .claim("email", email)
                .claim("email_verified", verified)
                .claim("name", name)
                .expiresAt(expires)
                .jws()
                .keyId(KEY.getKeyId())
                .sign(KEY.getPrivateKey());
    }

    public static String subject(String email) {
        return "subject-" + email.replace('@', '-').replace('.', '-');
    }

    private static RsaJsonWebKey generate() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("test-key");
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] body = ("{\"keys\":[" + KEY.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY) + "]}")
                    .getBytes(StandardCharsets.UTF_8);
            server.createContext("/certs", exchange -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

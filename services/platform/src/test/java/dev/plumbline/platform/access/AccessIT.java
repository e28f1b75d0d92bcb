package dev.plumbline.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.platform.database.DatabaseTrouble;
import dev.plumbline.platform.key.KeyHasher;
import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.platform.testing.TestIdentityProvider;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class AccessIT {

    @TestHTTPResource
    URI base;

    @Inject
    @ReactiveDataSource("access")
    Pool pool;

    private static final String CONFIRM = " Confirm that you've configured the correct host.";

    @BeforeEach
    void seed() throws SQLException {
        RestAssured.urlEncodingEnabled = false;
        try (Connection connection = PlumblineServices.database().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO organization (id, name) VALUES ('o1', 'One') ON CONFLICT DO NOTHING;
                    INSERT INTO project (id, organization_id, name) VALUES ('p1', 'o1', 'P1'), ('p2', 'o1', 'P2') ON CONFLICT DO NOTHING;
                    INSERT INTO person (id, subject, email, name) VALUES
                      ('u1', '%s', 'owner@example.org', 'Owner'), ('u2', '%s', 'viewer@example.org', 'Viewer') ON CONFLICT DO NOTHING;
                    INSERT INTO organization_member VALUES ('o1', 'u1', 'OWNER'), ('o1', 'u2', 'VIEWER') ON CONFLICT DO NOTHING;
                    INSERT INTO project_member VALUES ('p2', 'o1', 'u2', 'ADMIN') ON CONFLICT DO NOTHING;
                    INSERT INTO api_key (id, project_id, organization_id, public_key, hash, display_secret)
                      VALUES ('k1', 'p1', 'o1', 'pk-lf-1', '%s', 'sk-lf-...') ON CONFLICT DO NOTHING;
                    """.formatted(
                            TestIdentityProvider.subject("owner@example.org"),
                            TestIdentityProvider.subject("viewer@example.org"),
                            new KeyHasher(PlumblineServices.PEPPER).hash("sk-lf-secret")));
        }
    }

    @Test
    void admitsTheKeyOfItsProjectAndNotesItsUse() throws SQLException {
        given().auth()
                .preemptive()
                .basic("pk-lf-1", "sk-lf-secret")
                .get("/api/public/probe-key")
                .then()
                .statusCode(200)
                .body("project", equalTo("p1"));

        try (Connection connection = PlumblineServices.database().superuser();
                ResultSet use = connection.createStatement().executeQuery("SELECT key_id FROM api_key_use")) {
            Assertions.assertThat(use.next()).isTrue();
        }
    }

    @Test
    void aKnownKeyWithAWrongSecretIsNoted() throws SQLException {
        refused("Basic " + base64("pk-lf-1:sk-lf-mistyped"), "Invalid credentials." + CONFIRM);
        refused("Basic " + base64("pk-lf-nobodys:sk-lf-mistyped"), "Invalid credentials." + CONFIRM);

        try (Connection connection = PlumblineServices.database().superuser();
                ResultSet noted =
                        connection.createStatement().executeQuery("SELECT DISTINCT public_key FROM api_key_refusal")) {
            Assertions.assertThat(noted.next()).isTrue();
            Assertions.assertThat(noted.getString(1)).isEqualTo("pk-lf-1");
            Assertions.assertThat(noted.next()).isFalse();
        }
    }

    @Test
    void refusesEveryOtherKeyWithTheContractsText() {
        refused(null, "No authorization header");
        refused("Digest x", "Invalid authorization header");
        refused("Basic %%%", "Invalid authorization header." + CONFIRM);
        refused("Basic " + base64("only-user"), "Invalid authorization header." + CONFIRM);
        refused("Basic " + base64("pk-lf-1:sk-lf-wrong"), "Invalid credentials." + CONFIRM);
        refused("Basic " + base64("pk-lf-other:sk-lf-secret"), "Invalid credentials." + CONFIRM);
        refused("Bearer pk-lf-unknown", "Invalid public key." + CONFIRM);
        refused("Bearer pk-lf-" + "x".repeat(300), "Invalid public key." + CONFIRM);
    }

    @Test
    void aPublicKeyAloneWritesScoresOnly() {
        given().header("Authorization", "Bearer pk-lf-1")
                .post("/api/public/probe-score")
                .then()
                .statusCode(200)
                .body("level", equalTo("SCORES"));
        given().header("Authorization", "Bearer pk-lf-1")
                .get("/api/public/probe-key")
                .then()
                .statusCode(403)
                .body("message", equalTo("Access denied - insufficient permissions for this endpoint"));
    }

    @Test
    void aProjectRoleReplacesTheOrganizationRole() {
        person("viewer@example.org")
                .get("/api/probe/p1/read")
                .then()
                .statusCode(200)
                .body("role", equalTo("VIEWER"));
        person("viewer@example.org")
                .get("/api/probe/p1/change")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        person("viewer@example.org")
                .get("/api/probe/p2/change")
                .then()
                .statusCode(200)
                .body("role", equalTo("ADMIN"));
        person("owner@example.org").get("/api/probe/o1/organization").then().statusCode(200);
        person("viewer@example.org").get("/api/probe/o1/organization").then().statusCode(403);
    }

    @Test
    void aStrangerLearnsNothing() {
        person("stranger@example.org")
                .get("/api/probe/p1/read")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", equalTo("Project not found"));
        person("owner@example.org").get("/api/probe/nowhere/read").then().statusCode(404);
        person("owner@example.org").get("/api/probe/a,b/read").then().statusCode(404);
    }

    @Test
    void refusesTokensOfAnotherIssuerAudienceOrTime() {
        Instant soon = Instant.now().plus(Duration.ofMinutes(1));
        String issuer = TestIdentityProvider.ISSUER;
        token(TestIdentityProvider.token("owner@example.org", "O", "http://evil", "plumbline-api", soon), 401);
        token(TestIdentityProvider.token("owner@example.org", "O", issuer, "account", soon), 401);
        token(
                TestIdentityProvider.token(
                        "owner@example.org",
                        "O",
                        issuer,
                        "plumbline-api",
                        Instant.now().minusSeconds(60)),
                401);
        token(TestIdentityProvider.token("owner@example.org", "O", issuer, "plumbline-api", soon), 200);
        token("not-a-token", 401);
    }

    @Test
    void anEndpointWithoutAnAnnotationIsClosed() {
        given().get("/api/probe-undeclared").then().statusCode(500);
    }

    @Test
    void writesTimesDecimalsAndNullsAsSdksExpect() {
        given().get("/api/public/probe-open")
                .then()
                .statusCode(200)
                .body("time", equalTo("2026-11-24T06:00:00.123Z"))
                .body("nothing", nullValue());
        String body = given().get("/api/public/probe-open").asString();
        Assertions.assertThat(body).contains("0.000000000012").contains("\"nothing\":null");
    }

    @Test
    void aStatementThatItsTimeBudgetStoppedIs422WithAdvice() {
        given().get("/api/public/probe-slow")
                .then()
                .statusCode(422)
                .body("error", equalTo("Request timed out"))
                .body("message", containsString("Narrow the time range"));
    }

    @Test
    void aDatabaseThatHangsIs503WithinAnSdksPatience() throws SQLException {
        try (Connection connection = PlumblineServices.database().superuser();
                Statement lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("LOCK TABLE api_key, person");
            long start = System.nanoTime();
            given().header("Authorization", "Bearer pk-lf-hangs")
                    .post("/api/public/probe-score")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2");
            person("owner@example.org").get("/api/probe/p-hangs/read").then().statusCode(503);
            Assertions.assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
        refused("Bearer pk-lf-hangs", "Invalid public key." + CONFIRM);
    }

    @Test
    void nobodyWaitsLongForAConnectionThatOthersHave() {
        List<SqlConnection> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(pool.getConnectionAndAwait());
        }
        try {
            Assertions.assertThatThrownBy(() -> pool.getConnection().await().atMost(Duration.ofSeconds(8)))
                    .isNotInstanceOf(io.smallrye.mutiny.TimeoutException.class)
                    .matches(DatabaseTrouble::isUnavailable);
        } finally {
            all.forEach(SqlConnection::closeAndAwait);
        }
    }

    @Test
    void oddPathsAndQueriesAreNoInternalErrors() throws IOException {
        List<String> odd = List.of(
                "a%00b",
                "a|b", "a%zzb", "a%ffb", "a%", "a[b]", "a\\b", "a\"b", "a^b{c}", "%2e%2e%2fx", "x".repeat(7000));
        for (String path : odd) {
            Assertions.assertThat(status("/api/public/nothing-here/" + path))
                    .as(path)
                    .isIn(400, 404);
            Assertions.assertThat(status("/api/probe/" + path + "/read"))
                    .as(path)
                    .isIn(400, 401, 404);
        }
        Assertions.assertThat(status("/api/public/probe-text/ab")).isEqualTo(200);
        Assertions.assertThat(status("/api/public/probe-text/a%00b")).isEqualTo(400);
        Assertions.assertThat(status("/api/public/nothing-here?filter=[{\"a\":\"b|c\"}]&x=%zz"))
                .isIn(400, 404);
        Assertions.assertThat(status("/api/public/probe-slow?filter=[{\"a\":\"b|c\"}]&x=%zz"))
                .isIn(400, 422);
    }

    /** Byte by byte: HTTP clients refuse to send such addresses. */
    private int status(String address) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(10_000);
            String request = "GET " + address + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    @Test
    void unknownRoutesAndMethodsAnswerInJson() {
        given().get("/api/public/nothing-here")
                .then()
                .statusCode(404)
                .body("message", equalTo("No API route /api/public/nothing-here on this server"))
                .body("error", equalTo("LangfuseNotFoundError"));
        given().delete("/api/public/probe-key")
                .then()
                .statusCode(405)
                .body("message", equalTo("Method not allowed"))
                .body("error", equalTo("MethodNotAllowedError"));
        given().get("/api/nothing-here").then().statusCode(404).contentType("application/problem+json");
    }

    private static io.restassured.specification.RequestSpecification person(String email) {
        return given().header("Authorization", "Bearer " + TestIdentityProvider.token(email, "Name"));
    }

    private static void token(String token, int status) {
        given().header("Authorization", "Bearer " + token)
                .get("/api/probe/p1/read")
                .then()
                .statusCode(status);
    }

    private static void refused(@org.jspecify.annotations.Nullable String header, String message) {
        var request = header == null ? given() : given().header("Authorization", header);
        request.get("/api/public/probe-key")
                .then()
                .statusCode(401)
                .body("message", equalTo(message))
                .body("error", equalTo("UnauthorizedError"));
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

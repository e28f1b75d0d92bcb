package dev.plumbline.analytics.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.analytics.testing.SpanRow;
import dev.plumbline.analytics.testing.Telemetry;
import dev.plumbline.analytics.testing.TraceRow;
import dev.plumbline.platform.key.KeyHasher;
import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.platform.testing.TestIdentityProvider;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** Two projects with telemetry, and requests of those who may read them. */
final class ReadFixture {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private ReadFixture() {}

    static void seed() throws SQLException {
        if (isSeeded()) {
            return;
        }
        try (Connection connection = PlumblineServices.database().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO organization (id, name) VALUES ('o1', 'One'), ('o2', 'Two');
                    INSERT INTO project (id, organization_id, name) VALUES ('p1', 'o1', 'P1'), ('p2', 'o2', 'P2');
                    INSERT INTO person (id, subject, email, name) VALUES
                      ('u1', '%s', 'viewer@example.org', 'Viewer'), ('u2', '%s', 'other@example.org', 'Other');
                    INSERT INTO organization_member VALUES ('o1', 'u1', 'VIEWER'), ('o2', 'u2', 'OWNER');
                    INSERT INTO api_key (id, project_id, organization_id, public_key, hash, display_secret) VALUES
                      ('k1', 'p1', 'o1', 'pk-lf-1', '%s', 'sk-lf-...'), ('k2', 'p2', 'o2', 'pk-lf-2', '%s', 'sk-lf-...');
                    """.formatted(
                            TestIdentityProvider.subject("viewer@example.org"),
                            TestIdentityProvider.subject("other@example.org"),
                            new KeyHasher(PlumblineServices.PEPPER).hash("sk-lf-secret1"),
                            new KeyHasher(PlumblineServices.PEPPER).hash("sk-lf-secret2")));
        }
        try (Telemetry telemetry = new Telemetry(PlumblineServices.database(), "p1")) {
            telemetry.write(chat());
            telemetry.write(plain());
            telemetry.score("score-1", "chat", "NUMERIC", 0.75, null);
            telemetry.score("score-2", "chat", "BOOLEAN", 1.0, "True");
            telemetry.score("score-3", "chat", "CATEGORICAL", 0.0, "kind");
        }
        try (Telemetry telemetry = new Telemetry(PlumblineServices.database(), "p2")) {
            telemetry.write(TraceRow.trace("foreign", NOON, SpanRow.span("foreign", "foreign-1", NOON, NOON)));
        }
    }

    /** A root over midnight with a priced and an unpriced generation. */
    private static TraceRow chat() {
        Instant late = Instant.parse("2026-11-20T23:59:59Z");
        return TraceRow.trace(
                        "chat",
                        late,
                        SpanRow.span("chat", "root", late, late.plusMillis(2500))
                                .withPayload("{\"args\":[1.10]}", "", "{\"k\":{\"deep\":[1,2]}}"),
                        SpanRow.span("chat", "gen-1", late.plusMillis(100), late.plusMillis(600))
                                .withParent("root")
                                .generation("gpt-4o", 17, 9, true)
                                .withPayload("[{\"role\":\"user\",\"content\":\"hi\"}]", "plain answer", null),
                        SpanRow.span("chat", "gen-2", late.plusMillis(1500), late.plusMillis(2000))
                                .withParent("root")
                                .withLevel("ERROR")
                                .generation("my-model", 5, 0, false))
                .of("user_001", "session-1")
                .deployed("r1", "v1", "production")
                .tagged("a", "b")
                .bookmark()
                .withPayload("{\"question\":\"" + "x".repeat(500) + "\"}", "out", "{\"tier\":\"gold\"}");
    }

    private static TraceRow plain() {
        return TraceRow.trace("plain", NOON, SpanRow.span("plain", "only", NOON, NOON.plusSeconds(1)))
                .of("user_002", null)
                .tagged("a");
    }

    private static boolean isSeeded() throws SQLException {
        try (Connection connection = PlumblineServices.database().superuser();
                Statement statement = connection.createStatement();
                ResultSet projects = statement.executeQuery("SELECT FROM project WHERE id = 'p1'")) {
            return projects.next();
        }
    }

    static RequestSpecification key() {
        return given().auth().preemptive().basic("pk-lf-1", "sk-lf-secret1");
    }

    static RequestSpecification otherKey() {
        return given().auth().preemptive().basic("pk-lf-2", "sk-lf-secret2");
    }

    static RequestSpecification person(String email) {
        return given().header("Authorization", "Bearer " + TestIdentityProvider.token(email, "Name"));
    }

    static JsonNode json(io.restassured.response.Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        try {
            return new ObjectMapper().readTree(response.asString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

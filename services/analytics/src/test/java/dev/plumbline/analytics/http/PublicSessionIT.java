package dev.plumbline.analytics.http;

import static dev.plumbline.analytics.http.ReadFixture.json;
import static dev.plumbline.analytics.http.ReadFixture.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sessions on the public API. */
@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class PublicSessionIT {

    private static final String SESSIONS = "/api/public/sessions";

    @BeforeAll
    static void seed() throws SQLException {
        ReadFixture.seed();
    }

    @Test
    void listsSessions() {
        JsonNode page = json(key().get(SESSIONS));

        assertThat(page.path("meta").path("totalItems").asInt()).isEqualTo(1);
        JsonNode session = page.path("data").path(0);
        assertThat(session.path("id").asText()).isEqualTo("session-1");
        assertThat(session.path("createdAt").asText()).isEqualTo("2026-11-20T23:59:59.000Z");
        assertThat(session.path("projectId").asText()).isEqualTo("p1");
        assertThat(session.path("environment").asText()).isEqualTo("production");
        assertThat(json(key().get(SESSIONS + "?environment=other")).path("data"))
                .isEmpty();
        assertThat(json(key().get(SESSIONS + "?toTimestamp=2026-11-20T00:00:00Z"))
                        .path("data"))
                .isEmpty();
    }

    @Test
    void readsOneWithItsTraces() {
        JsonNode session = json(key().get(SESSIONS + "/session-1"));

        assertThat(session.path("id").asText()).isEqualTo("session-1");
        assertThat(session.path("traces")).hasSize(1);
        assertThat(session.path("traces").path(0).path("id").asText()).isEqualTo("chat");
        assertThat(session.path("traces").path(0).path("metadata").path("tier").asText())
                .isEqualTo("gold");
    }

    @Test
    void showsNobodyElsesSessions() {
        assertThat(json(ReadFixture.otherKey().get(SESSIONS)).path("data")).isEmpty();
        ReadFixture.otherKey().get(SESSIONS + "/session-1").then().statusCode(404);
        key().get(SESSIONS + "/nowhere").then().statusCode(404);
    }
}

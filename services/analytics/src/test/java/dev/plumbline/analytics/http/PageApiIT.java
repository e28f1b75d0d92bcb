package dev.plumbline.analytics.http;

import static dev.plumbline.analytics.http.ReadFixture.json;
import static dev.plumbline.analytics.http.ReadFixture.key;
import static dev.plumbline.analytics.http.ReadFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class PageApiIT {

    @BeforeAll
    static void seed() throws SQLException {
        ReadFixture.seed();
    }

    @Test
    void showsThePagesOfAProject() {
        JsonNode row = json(person("viewer@example.org").get("/api/projects/p1/traces"))
                .path("data")
                .path(0);

        assertThat(row.path("level").asText()).isEqualTo("ERROR");
        assertThat(row.path("latencyMs").decimalValue()).isEqualByComparingTo("2500");
        assertThat(row.path("observationCount").asInt()).isEqualTo(3);
        assertThat(row.path("errorCount").asInt()).isEqualTo(1);
        assertThat(row.path("totalTokens").asInt()).isEqualTo(31);
        assertThat(row.path("totalCost").decimalValue()).isEqualByComparingTo("0.0001325");
        assertThat(row.path("unpricedCount").asInt()).isEqualTo(1);
        assertThat(row.path("inputPreview").asText()).hasSize(200).startsWith("{\"question\":\"xxx");
        assertThat(row.path("outputPreview").asText()).isEqualTo("out");
        assertThat(row.path("scores"))
                .map(score -> score.path("stringValue").asText())
                .containsExactlyInAnyOrder("null", "True", "kind");
    }

    @Test
    void aTraceWithoutPricesHasNoCostOnOurPagesAndZeroOnThePublicApi() {
        person("viewer@example.org").get("/api/projects/p1/traces/plain").then().body("totalCost", nullValue());
        key().get("/api/public/traces/plain").then().body("totalCost", equalTo(0));
    }

    @Test
    void showsATraceWithoutThePayloadsOfItsObservations() {
        JsonNode trace = json(person("viewer@example.org").get("/api/projects/p1/traces/chat"));

        assertThat(trace.path("metadata").path("tier").asText()).isEqualTo("gold");
        assertThat(trace.path("observations"))
                .map(o -> o.path("id").asText())
                .containsExactly("root", "gen-1", "gen-2");
        assertThat(trace.path("observations").path(0).has("input")).isFalse();
        assertThat(trace.path("observations").path(1).path("totalCost").decimalValue())
                .isEqualByComparingTo("0.0001325");
        assertThat(trace.path("observations").path(2).path("totalCost").isNull())
                .isTrue();
        assertThat(trace.path("scores")).hasSize(3);
        assertThat(trace.path("unpricedCount").asInt()).isEqualTo(1);
    }

    @Test
    void showsAnObservationWithItsReceipt() {
        JsonNode generation = json(person("viewer@example.org").get("/api/projects/p1/traces/chat/observations/gen-1"));

        assertThat(generation.path("receipt").path("confidence").asText()).isEqualTo("exact");
        assertThat(generation.path("receipt").path("buckets")).hasSize(2);
        assertThat(generation.path("output").asText()).isEqualTo("plain answer");
        assertThat(generation.path("modelParameters").path("stop").asText()).isEqualTo("[\"a\"]");
        person("viewer@example.org")
                .get("/api/projects/p1/traces/plain/observations/gen-1")
                .then()
                .statusCode(404);
        person("viewer@example.org")
                .get("/api/projects/p1/traces/plain/observations/only")
                .then()
                .body("receipt", nullValue());
    }

    @Test
    void showsUsersWithWhatTheyUsed() {
        JsonNode users = json(person("viewer@example.org").get("/api/projects/p1/users"));

        assertThat(users.path("data"))
                .map(user -> user.path("userId").asText())
                .containsExactly("user_001", "user_002");
        JsonNode first = users.path("data").path(0);
        assertThat(first.path("traces").asInt()).isEqualTo(1);
        assertThat(first.path("observations").asInt()).isEqualTo(3);
        assertThat(first.path("totalTokens").asInt()).isEqualTo(31);
        assertThat(first.path("totalCost").decimalValue()).isEqualByComparingTo("0.0001325");
        assertThat(first.path("lastSeen").asText()).isEqualTo("2026-11-20T23:59:59.000Z");
        users("search=_002").body("data.userId", contains("user_002")).body("meta.totalItems", equalTo(1));
        users("to=2026-11-20T13:00:00Z").body("data.userId", contains("user_002"));
        users("from=2026-11-20T13:00:00Z").body("data.userId", contains("user_001"));
        for (String column :
                List.of("userId", "traces", "firstSeen", "lastSeen", "observations", "totalTokens", "totalCost")) {
            users("orderBy=" + column + ".asc").statusCode(200).body("data", hasSize(2));
        }
        users("orderBy=totalTokens.asc").body("data.userId", contains("user_002", "user_001"));
        users("orderBy=nope.asc").statusCode(400);
    }

    @Test
    void ordersTheTableByWhatItsObservationsAddUpTo() {
        person("viewer@example.org")
                .get("/api/projects/p1/traces?orderBy=totalCost.asc")
                .then()
                .body("data.id", contains("plain", "chat"));
        person("viewer@example.org")
                .get("/api/projects/p1/traces?orderBy=latency.desc&userId=user_001")
                .then()
                .body("data.id", contains("chat"));
    }

    @Test
    void findsTheFirstTraceAndTheProjectOfATrace() {
        person("viewer@example.org").get("/api/projects/p1/first-trace").then().body("traceId", equalTo("chat"));
        person("viewer@example.org").get("/api/traces/chat/location").then().body("projectId", equalTo("p1"));
        person("viewer@example.org").get("/api/traces/foreign/location").then().statusCode(404);
        person("stranger@example.org").get("/api/traces/chat/location").then().statusCode(404);
        person("other@example.org").get("/api/projects/p1/traces").then().statusCode(404);
    }

    @Test
    void saysWhatGoesWrong() throws SQLException {
        try (Connection connection = PlumblineServices.database().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO ingest_ledger VALUES ('p1', date_trunc('hour', now()), 'w', 'span', 'refused', 'no span id', 3),
                      ('p1', date_trunc('hour', now()), 'w2', 'span', 'refused', 'no span id', 4),
                      ('p1', date_trunc('hour', now()), 'w', 'span', 'accepted', '', 4),
                      ('p1', date_trunc('hour', now()) - interval '1 day', 'w', 'span', 'refused', 'old', 4)""");
        }
        person("viewer@example.org")
                .get("/api/projects/p1/ingest-problems")
                .then()
                .body("data.kind", contains("REFUSED"))
                .body("data.detail", contains("no span id"))
                .body("data.count", contains(7));
        person("other@example.org")
                .get("/api/projects/p1/ingest-problems")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse users(String query) {
        return person("viewer@example.org")
                .get("/api/projects/p1/users?" + query)
                .then();
    }
}

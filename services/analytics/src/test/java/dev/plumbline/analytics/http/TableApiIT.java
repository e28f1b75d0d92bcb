package dev.plumbline.analytics.http;

import static dev.plumbline.analytics.http.ReadFixture.json;
import static dev.plumbline.analytics.http.ReadFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class TableApiIT {

    @BeforeAll
    static void seed() throws SQLException {
        ReadFixture.seed();
    }

    @Test
    void searchesInInputsAndOutputs() {
        for (String text : List.of("PLAIN answer", "\"role\":")) {
            JsonNode found = json(person("viewer@example.org")
                    .queryParam("search", text)
                    .queryParam("searchIn", "content")
                    .get("/api/projects/p1/observations"));
            assertThat(found.path("data")).map(row -> row.path("id").asText()).containsExactly("gen-1");
            assertThat(found.path("meta").path("totalItems").asInt()).isEqualTo(1);
        }
        JsonNode traces =
                json(person("viewer@example.org").get("/api/projects/p1/traces?search=question&searchIn=content"));
        assertThat(traces.path("data")).map(row -> row.path("id").asText()).containsExactly("chat");
        assertThat(json(person("viewer@example.org").get("/api/projects/p1/traces?search=nowhere&searchIn=content"))
                        .path("data"))
                .isEmpty();
        assertThat(json(person("viewer@example.org")
                                .get("/api/projects/p1/traces/facets?columns=name&search=question&searchIn=content"))
                        .path("data")
                        .path("name")
                        .path("values"))
                .hasSize(1);
        person("viewer@example.org")
                .get("/api/projects/p1/traces?search=x&searchIn=dreams")
                .then()
                .statusCode(400);
    }

    @Test
    void observationsAreRowsWithWhatTheirTraceSaysOfThem() {
        JsonNode row =
                json(get("observations?orderBy=totalTokens.desc&limit=1")).at("/data/0");

        assertThat(row.at("/id").asText()).isEqualTo("gen-1");
        assertThat(row.at("/traceId").asText()).isEqualTo("chat");
        assertThat(row.at("/userId").asText()).isEqualTo("user_001");
        assertThat(row.at("/tags").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(row.at("/model").asText()).isEqualTo("gpt-4o");
        assertThat(row.at("/outputPreview").asText()).isEqualTo("plain answer");
        assertThat(row.at("/unpriced").asBoolean()).isFalse();
    }

    @Test
    void filtersReachEveryColumn() {
        filtered("traces", "arrayOptions", "model", "any of", "[\"gpt-4o\"]")
                .then()
                .body("data.id", contains("chat"));
        filtered("traces", "number", "observationCount", "=", "1").then().body("data.id", contains("plain"));
        filtered("observations", "arrayOptions", "tags", "all of", "[\"b\"]")
                .then()
                .body("meta.totalItems", equalTo(3));
        filtered("observations", "boolean", "isRootObservation", "=", "true")
                .then()
                .statusCode(200);
        filtered("observations", "string", "userId", "=", "\"user_002\"").then().body("data.id", contains("only"));
    }

    @Test
    void searchLooksIntoIdsAndNamesWhateverTheCase() {
        get("traces?search=SESSION-1").then().body("data.id", contains("chat"));
        get("observations?search=GEN-").then().body("meta.totalItems", equalTo(2));
        get("traces?search=nowhere").then().body("meta.totalItems", equalTo(0));
    }

    @Test
    void facetsCountWhatTheOtherFiltersLeave() {
        JsonNode all = json(get("traces/facets?columns=environment,tags,model,totalTokens,bookmarked"));
        assertThat(all.at("/data/tags/values").toString())
                .isEqualTo("[{\"value\":\"a\",\"count\":2},{\"value\":\"b\",\"count\":1}]");
        assertThat(all.at("/data/model/values").toString())
                .isEqualTo("[{\"value\":\"gpt-4o\",\"count\":1},{\"value\":\"my-model\",\"count\":1}]");
        assertThat(all.at("/data/totalTokens").toString()).isEqualTo("{\"min\":0.0,\"max\":31.0}");
        assertThat(all.at("/data/bookmarked/values").size()).isEqualTo(2);

        JsonNode chosen = json(person("viewer@example.org")
                .queryParam("columns", "tags,environment")
                .queryParam(
                        "filter",
                        "[{\"type\":\"arrayOptions\",\"column\":\"tags\",\"operator\":\"any of\",\"value\":[\"b\"]}]")
                .get("/api/projects/p1/traces/facets"));
        assertThat(chosen.at("/data/tags/values").size())
                .as("its own filter does not narrow it")
                .isEqualTo(2);
        assertThat(chosen.at("/data/environment/values").toString())
                .isEqualTo("[{\"value\":\"production\",\"count\":1}]");
    }

    @Test
    void facetsOfObservations() {
        JsonNode facets = json(get("observations/facets?columns=type,level,userId,latency"));
        assertThat(facets.at("/data/level/values/0/value").asText()).isEqualTo("DEFAULT");
        assertThat(facets.at("/data/userId/values").toString())
                .isEqualTo("[{\"value\":\"user_001\",\"count\":3},{\"value\":\"user_002\",\"count\":1}]");
        assertThat(facets.at("/data/latency/max").asDouble()).isEqualTo(2.5);
        get("observations/facets?columns=metadata")
                .then()
                .statusCode(400)
                .body("detail", startsWith("Invalid column metadata. Must be one of id, type"));
    }

    @Test
    void sessionsAddUpTheirTraces() {
        JsonNode session = json(get("sessions/session-1"));
        assertThat(session.at("/traces").asLong()).isEqualTo(1);
        assertThat(session.at("/observations").asLong()).isEqualTo(3);
        assertThat(session.at("/userIds").toString()).isEqualTo("[\"user_001\"]");
        assertThat(session.at("/tags").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(session.at("/environment").asText()).isEqualTo("production");
        assertThat(session.at("/durationMs").asLong()).isEqualTo(2500);
        assertThat(session.at("/errorCount").asLong()).isEqualTo(1);
        assertThat(session.at("/unpricedCount").asLong()).isEqualTo(1);

        for (String order : new String[] {"createdAt.asc", "duration.desc", "totalCost.desc", "errorCount.asc"}) {
            assertThat(json(get("sessions?orderBy=" + order)).at("/data/0")).isEqualTo(session);
        }
        get("sessions?search=USER_002").then().body("meta.totalItems", equalTo(0));
        get("sessions/none").then().statusCode(404);
        JsonNode replay = json(get("sessions/session-1/traces"));
        assertThat(replay.at("/data/0/id").asText()).isEqualTo("chat");
        assertThat(replay.at("/data/0/output").asText()).isEqualTo("out");
    }

    @Test
    void oneUserOverAllTimes() {
        JsonNode user = json(get("users/user_001"));
        assertThat(user.at("/sessions").asLong()).isEqualTo(1);
        assertThat(user.at("/errorCount").asLong()).isEqualTo(1);
        assertThat(user.at("/unpricedCount").asLong()).isEqualTo(1);
        get("users/nobody").then().statusCode(404);
    }

    @Test
    void nobodyElseLooksIntoThem() {
        for (String path : new String[] {
            "observations",
            "traces/facets?columns=name",
            "observations/facets?columns=name",
            "sessions",
            "sessions/session-1",
            "sessions/session-1/traces",
            "users/user_001"
        }) {
            person("other@example.org").get("/api/projects/p1/" + path).then().statusCode(404);
        }
    }

    private static Response filtered(String table, String type, String column, String operator, String value) {
        return person("viewer@example.org")
                .queryParam(
                        "filter",
                        "[{\"type\":\"%s\",\"column\":\"%s\",\"operator\":\"%s\",\"value\":%s}]"
                                .formatted(type, column, operator, value))
                .get("/api/projects/p1/" + table);
    }

    private static Response get(String path) {
        return person("viewer@example.org").get("/api/projects/p1/" + path);
    }
}

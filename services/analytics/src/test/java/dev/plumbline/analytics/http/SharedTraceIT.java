package dev.plumbline.analytics.http;

import static dev.plumbline.analytics.http.ReadFixture.json;
import static dev.plumbline.analytics.http.ReadFixture.person;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.analytics.testing.SpanRow;
import dev.plumbline.analytics.testing.Telemetry;
import dev.plumbline.analytics.testing.TraceRow;
import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Public traces, read by anybody, and the file of a trace. */
@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class SharedTraceIT {

    private static final Instant LONG_AGO = Instant.parse("2026-10-01T12:00:00Z");
    private static final int MANY = 150;
    private static final String PAGES = "/api/projects/p2/traces/open/observations";

    @BeforeAll
    static void seed() throws SQLException {
        ReadFixture.seed();
        try (Telemetry telemetry = new Telemetry(PlumblineServices.database(), "p2")) {
            telemetry.write(TraceRow.trace("open", LONG_AGO, spans("open")).withPayload("\"shown\"", null, null));
            telemetry.score("open-score", "open", "NUMERIC", 1.0, null);
            telemetry.publish("open");
            telemetry.write(TraceRow.trace("closed", LONG_AGO, SpanRow.span("closed", "c", LONG_AGO, LONG_AGO)));
        }
    }

    @Test
    void anybodyReadsAPublicTrace() {
        JsonNode trace = json(given().get("/api/shared/p2/traces/open"));

        assertThat(trace.path("input").asText()).isEqualTo("shown");
        assertThat(trace.path("observations").path(0).path("id").asText()).isEqualTo("o0");
        assertThat(trace.path("scores").path(0).path("value").asDouble()).isEqualTo(1.0);
        assertThat(trace.path("scores").path(0).path("metadata").isNull()).isTrue();
        JsonNode observation = json(given().get("/api/shared/p2/traces/open/observations/o7"));
        assertThat(observation.path("output").asText()).isEqualTo("answer 7");
    }

    @Test
    void nobodyReadsAnotherWithoutSigningIn() {
        for (String path : List.of(
                "p2/traces/closed",
                "p2/traces/closed/observations",
                "p2/traces/closed/observations/c",
                "p2/traces/nowhere",
                "p1/traces/open",
                "p1/traces/open/observations/o7",
                "not%20an%20id/traces/open",
                "p2/traces/open%00")) {
            Response response = given().urlEncodingEnabled(false).get("/api/shared/" + path);

            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.jsonPath().getString("detail")).as(path).isEqualTo("Trace not found");
        }
        given().get("/api/projects/p2/traces/open").then().statusCode(401);
    }

    @Test
    void readsTheObservationsOfATracePageByPage() {
        for (String path : List.of("/api/shared/p2/traces/open/observations", PAGES)) {
            List<String> ids = new ArrayList<>();
            String next = "";
            for (int page = 0; page < 3; page++) {
                JsonNode found = json(person("other@example.org").get(path + "?limit=60&after=" + next));
                found.path("data").forEach(row -> ids.add(row.path("id").asText()));
                next = found.path("meta").path("next").asText(null);
            }

            assertThat(next).isNull();
            assertThat(ids)
                    .containsExactlyElementsOf(
                            IntStream.range(0, MANY).mapToObj(n -> "o" + n).toList());
        }
        JsonNode trace = json(person("other@example.org").get("/api/projects/p2/traces/open"));
        assertThat(trace.path("observationsTotal").asInt()).isEqualTo(MANY);
        assertThat(trace.path("observationsNext").isNull()).isTrue();
    }

    @Test
    void refusesPagesThatNobodyWasGiven() {
        for (String query : List.of("after=%25", "after=eA", "limit=0", "limit=5001", "limit=x")) {
            person("other@example.org")
                    .urlEncodingEnabled(false)
                    .get(PAGES + "?" + query)
                    .then()
                    .statusCode(400);
        }
        person("viewer@example.org").get(PAGES).then().statusCode(404);
        person("viewer@example.org")
                .get("/api/projects/p1/traces/open/observations")
                .then()
                .statusCode(404);
    }

    @Test
    void writesAFileOfAWholeTrace() throws IOException {
        Response response = person("other@example.org").get("/api/projects/p2/traces/open/download");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Disposition")).isEqualTo("attachment; filename=\"trace-open.json\"");
        JsonNode trace = new ObjectMapper().readTree(response.asByteArray());
        assertThat(trace.path("id").asText()).isEqualTo("open");
        assertThat(trace.path("scores")).hasSize(1);
        assertThat(trace.path("observations")).hasSize(MANY);
        assertThat(trace.path("observations"))
                .map(observation -> observation.path("output").asText())
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).mapToObj(n -> "answer " + n).toList());
    }

    @Test
    void writesNoFileForStrangersOrOfWhatIsNotThere() {
        person("viewer@example.org")
                .get("/api/projects/p2/traces/open/download")
                .then()
                .statusCode(404);
        person("other@example.org")
                .get("/api/projects/p2/traces/chat/download")
                .then()
                .statusCode(404);
        given().get("/api/projects/p2/traces/open/download").then().statusCode(401);
    }

    private static SpanRow[] spans(String traceId) {
        return IntStream.range(0, MANY)
                .mapToObj(n -> SpanRow.span(traceId, "o" + n, LONG_AGO.plusMillis(n), LONG_AGO.plusSeconds(1))
                        .withPayload("question", "answer " + n, null))
                .toArray(SpanRow[]::new);
    }
}

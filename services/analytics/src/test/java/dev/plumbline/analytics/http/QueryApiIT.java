package dev.plumbline.analytics.http;

import static dev.plumbline.analytics.http.ReadFixture.json;
import static dev.plumbline.analytics.http.ReadFixture.key;
import static dev.plumbline.analytics.http.ReadFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class QueryApiIT {

    private static final String RANGE =
            "\"fromTimestamp\": \"2026-11-20T00:00:00+08:00\", \"toTimestamp\": \"2026-11-22T00:00:00+08:00\"";

    @BeforeAll
    static void seed() throws SQLException {
        ReadFixture.seed();
    }

    @Test
    void daysAreThoseOfTheViewersCalendar() {
        JsonNode answer = json(ask("""
                {"view": "traces", "metrics": [{"measure": "count", "aggregation": "count"}, {"measure": "unpricedCount", "aggregation": "sum"}],
                 "filters": [{"type": "string", "column": "userId", "operator": "=", "value": "user_001"}],
                 "timeDimension": {"granularity": "day"}, "timeZone": "Asia/Shanghai", %s}""".formatted(RANGE)));

        // 23:59:59Z on the 20th is the 21st in Shanghai
        assertThat(answer.at("/data").toString())
                .isEqualTo("[{\"time_dimension\":\"2026-11-20\",\"count_count\":0,\"sum_unpricedCount\":0},"
                        + "{\"time_dimension\":\"2026-11-21\",\"count_count\":1,\"sum_unpricedCount\":1}]");
        assertThat(answer.at("/meta").toString()).isEqualTo("""
                {"granularity":"day","timeZone":"Asia/Shanghai","buckets":[\
                {"key":"2026-11-20","from":"2026-11-19T16:00:00.000Z","to":"2026-11-20T16:00:00.000Z"},\
                {"key":"2026-11-21","from":"2026-11-20T16:00:00.000Z","to":"2026-11-21T16:00:00.000Z"}]}""");
    }

    @Test
    void usageIsByType() {
        JsonNode answer = json(ask("""
                {"view": "observations", "dimensions": [{"field": "usageType"}],
                 "metrics": [{"measure": "usageByType", "aggregation": "sum"}],
                 "filters": [{"type": "string", "column": "traceId", "operator": "=", "value": "chat"}],
                 "timeZone": "Asia/Kathmandu", %s}""".formatted(RANGE)));
        assertThat(answer.at("/data").toString())
                .isEqualTo(
                        "[{\"usageType\":\"input\",\"sum_usageByType\":22},{\"usageType\":\"output\",\"sum_usageByType\":9}]");

        ask("""
                {"view": "observations", "metrics": [{"measure": "usageByType", "aggregation": "sum"}], %s}""".formatted(RANGE))
                .then()
                .statusCode(400)
                .body("detail", equalTo("Metric usageByType requires the dimension usageType."));
    }

    @Test
    void scoresHaveTheirViews() {
        String range = "\"fromTimestamp\": \"2026-01-01T00:00:00Z\", \"toTimestamp\": \"2099-01-01T00:00:00Z\"";
        assertThat(json(ask("""
                {"view": "scores-numeric", "dimensions": [{"field": "name"}, {"field": "traceName"}, {"field": "observationName"}],
                 "metrics": [{"measure": "value", "aggregation": "avg"}, {"measure": "count", "aggregation": "count"},
                             {"measure": "value", "aggregation": "histogram"}], %s}""".formatted(range))).at("/data/0/count_count").asInt())
                .isEqualTo(2);
        assertThat(json(ask("""
                {"view": "scores-categorical", "dimensions": [{"field": "stringValue"}],
                 "metrics": [{"measure": "count", "aggregation": "count"}], %s}""".formatted(range))).at("/data").toString())
                .isEqualTo("[{\"stringValue\":\"kind\",\"count_count\":1}]");
        assertThat(json(ask("""
                {"view": "scores-boolean", "dimensions": [{"field": "booleanValue"}],
                 "metrics": [{"measure": "count", "aggregation": "count"}], %s}""".formatted(range))).at("/data").toString())
                .isEqualTo("[{\"booleanValue\":\"true\",\"count_count\":1}]");
        assertThat(json(ask("""
                {"view": "scores-numeric", "dimensions": [{"field": "value"}],
                 "metrics": [{"measure": "value", "aggregation": "max"}], %s}""".formatted(range))).at("/data").size()).isEqualTo(2);
    }

    @Test
    void refusesAZoneThatDoesNotExistAndPeopleWhoDoNotBelong() {
        ask("""
                {"view": "traces", "metrics": [], "timeZone": "Mars/Olympus", %s}""".formatted(RANGE)).then().statusCode(400);
        person("other@example.org")
                .contentType("application/json")
                .body("{}")
                .post("/api/projects/p1/query")
                .then()
                .statusCode(404);
    }

    @Test
    void v2BoundsQueriesByWhatHasManyValues() {
        String wide = """
                {"view": "observations", "dimensions": [{"field": "userId"}], "metrics": [{"measure": "count", "aggregation": "count"}], %s%s}""";
        v2(wide.formatted("", RANGE))
                .then()
                .statusCode(400)
                .body(
                        "message",
                        equalTo("High cardinality dimension(s) 'userId' require both 'config.row_limit' and 'orderBy'"
                                + " with direction 'desc' on a measure field."));
        v2(wide.formatted("\"timeDimension\": {\"granularity\": \"day\"}, ", RANGE))
                .then()
                .statusCode(400)
                .body(
                        "message",
                        startsWith("High cardinality dimension(s) 'userId' cannot be used with timeDimension."));
        String bounded =
                "\"config\": {\"row_limit\": 1}, \"orderBy\": [{\"field\": \"count_count\", \"direction\": \"desc\"}], ";
        assertThat(json(v2(wide.formatted(bounded, RANGE))).at("/data").toString())
                .isEqualTo("[{\"userId\":\"user_001\",\"count_count\":3}]");
        v2("{\"view\": \"traces\", \"metrics\": [], " + RANGE + "}").then().statusCode(400);
    }

    @Test
    void dailyMetricsAreNewestFirstWithTheirModels() {
        JsonNode all = json(key().get("/api/public/metrics/daily"));
        JsonNode asked = json(ask("""
                {"view": "observations", "dimensions": [{"field": "providedModelName"}],
                 "metrics": [{"measure": "count", "aggregation": "count"}, {"measure": "totalTokens", "aggregation": "sum"}],
                 "filters": [{"type": "string", "column": "userId", "operator": "=", "value": "user_001"}],
                 %s}""".formatted(RANGE)));
        JsonNode users = json(key().queryParam("userId", "user_001")
                .queryParam("fromTimestamp", "2026-11-19T16:00:00Z")
                .queryParam("toTimestamp", "2026-11-21T16:00:00Z")
                .get("/api/public/metrics/daily"));

        List<String> dates = all.at("/data").findValuesAsText("date");
        assertThat(dates).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(all.at("/meta/totalItems").asInt()).isEqualTo(dates.size());
        assertThat(sum(all.at("/data/0/usage"), "countObservations"))
                .isEqualTo(all.at("/data/0/countObservations").asInt())
                .isPositive();
        assertThat(users.at("/data").findValues("countObservations")).isNotEmpty();
        int observations = 0;
        int tokens = 0;
        for (JsonNode day : users.at("/data")) {
            observations += sum(day.at("/usage"), "countObservations");
            tokens += sum(day.at("/usage"), "totalUsage");
        }
        assertThat(observations)
                .isEqualTo(sum(asked.at("/data"), "count_count"))
                .isPositive();
        assertThat(tokens).isEqualTo(sum(asked.at("/data"), "sum_totalTokens")).isPositive();

        JsonNode page = json(key().queryParam("limit", 1).queryParam("page", 2).get("/api/public/metrics/daily"));
        assertThat(page.at("/data").findValuesAsText("date"))
                .isEqualTo(dates.stream().skip(1).limit(1).toList());
        key().queryParam("limit", 101).get("/api/public/metrics/daily").then().statusCode(400);
    }

    private static int sum(JsonNode rows, String field) {
        int sum = 0;
        for (JsonNode row : rows) {
            sum += row.path(field).asInt();
        }
        return sum;
    }

    private static Response ask(String query) {
        return person("viewer@example.org")
                .contentType("application/json")
                .body(query)
                .post("/api/projects/p1/query");
    }

    private static Response v2(String query) {
        return key().queryParam("query", query).get("/api/public/v2/metrics");
    }
}

package dev.plumbline.analytics.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.platform.key.KeyHasher;
import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class MetricsResourceIT {

    private static final String ARTICLE = """
            {"view": "traces", "dimensions": [{"field": "userId"}], "metrics": [{"measure": "count", "aggregation": "count"}],
             "filters": [], "fromTimestamp": "2025-01-01T00:00:00Z", "toTimestamp": "2025-12-31T23:59:59Z"}""";

    @BeforeAll
    static void seed() throws SQLException {
        KeyHasher hasher = new KeyHasher(PlumblineServices.PEPPER);
        try (Connection connection = PlumblineServices.database().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO organization (id, name) VALUES ('metrics-o', 'Metrics');
                    INSERT INTO project (id, organization_id, name)
                      VALUES ('metrics-a', 'metrics-o', 'A'), ('metrics-b', 'metrics-o', 'B');
                    INSERT INTO api_key (id, project_id, organization_id, public_key, hash, display_secret) VALUES
                      ('metrics-ka', 'metrics-a', 'metrics-o', 'pk-lf-metrics-a', '%s', 'sk-lf-...'),
                      ('metrics-kb', 'metrics-b', 'metrics-o', 'pk-lf-metrics-b', '%s', 'sk-lf-...');
                    INSERT INTO trace (project_id, id, "timestamp", user_id, environment, first_day, last_day, merge_state,
                                       created_at, updated_at)
                      SELECT p, i, time::timestamptz, u, 'default', time::date, time::date, '{}', now(), now()
                      FROM (VALUES ('metrics-a', '1', '2025-10-03T08:00Z', 'user_001'), ('metrics-a', '2', '2025-10-03T08:01Z', 'user_002'),
                                   ('metrics-a', '3', '2025-10-03T08:02Z', 'user_001'), ('metrics-a', '4', '2025-10-05T08:02Z', NULL),
                                   ('metrics-b', '1', '2025-10-03T08:00Z', 'user_other')) v (p, i, time, u);
                    INSERT INTO span (project_id, day, trace_id, id, type, start_time, end_time, level, environment, root,
                                      input_tokens, total_tokens, total_cost, event_time, content_hash, created_at, updated_at)
                      VALUES ('metrics-a', '2025-10-03', '1', 's', 'GENERATION', '2025-10-03T08:00Z', '2025-10-03T08:00:01.5Z',
                              'DEFAULT', 'default', true, 17, 42, 0.000000000012, now(), 1, now(), now());
                    """.formatted(hasher.hash("sk-lf-metrics-a"), hasher.hash("sk-lf-metrics-b")));
        }
    }

    @Test
    void countsTheCallsOfEveryUser() {
        ask("a", ARTICLE)
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(3))
                .body("data[0].userId", equalTo("user_001"))
                .body("data[0].count_count", equalTo(2));
        assertThat(ask("a", ARTICLE).asString()).isEqualTo("""
                {"data":[{"userId":"user_001","count_count":2},{"userId":"user_002","count_count":1},\
                {"userId":null,"count_count":1}]}""");
    }

    @Test
    void anotherProjectsKeySeesItsOwnRowsOnly() {
        assertThat(ask("b", ARTICLE).asString()).isEqualTo("""
                {"data":[{"userId":"user_other","count_count":1}]}""");
    }

    @Test
    void writesNumbersAsNumbersAndWhatIsNotKnownAsNull() {
        Response answer = ask("a", """
                {"view": "observations", "metrics": [
                   {"measure": "totalCost", "aggregation": "sum"}, {"measure": "totalTokens", "aggregation": "sum"},
                   {"measure": "latency", "aggregation": "p95"}, {"measure": "inputTokens", "aggregation": "max"},
                   {"measure": "inputCost", "aggregation": "avg"}, {"measure": "latency", "aggregation": "histogram"}],
                 "fromTimestamp": "2025-01-01T00:00:00Z", "toTimestamp": "2025-12-31T23:59:59Z"}""");

        assertThat(answer.asString()).isEqualTo("""
                {"data":[{"sum_totalCost":0.000000000012,"sum_totalTokens":42,"p95_latency":1500.0,"max_inputTokens":17,\
                "avg_inputCost":null,"histogram_latency":[[1500.0,1500.0,1]]}]}""");
    }

    @Test
    void fillsTheGapsOfATimeSeries() {
        Response answer = ask("a", """
                {"view": "traces", "dimensions": [{"field": "userId"}, {"field": "environment"}],
                 "metrics": [{"measure": "count", "aggregation": "count"}, {"measure": "latency", "aggregation": "avg"}],
                 "filters": [{"column": "userId", "operator": "any of", "value": ["user_002"], "type": "stringOptions"}],
                 "timeDimension": {"granularity": "day"},
                 "fromTimestamp": "2025-10-02T00:00:00Z", "toTimestamp": "2025-10-04T00:00:00Z"}""");

        assertThat(answer.asString()).isEqualTo("""
                {"data":[{"time_dimension":"2025-10-02","userId":null,"environment":"","count_count":0,"avg_latency":0},\
                {"time_dimension":"2025-10-03","userId":"user_002","environment":"default","count_count":1,"avg_latency":null}]}""");
    }

    @Test
    void refusesWhatIsInvalidWithTheContractsBody() {
        assertThat(ask("a", ARTICLE.replace("2025-12-31", "2024-12-31")).asString())
                .isEqualTo("""
                {"message":"Invalid request data","error":[{"code":"custom","path":[],\
                "message":"fromTimestamp must be before toTimestamp"}]}""");
        ask("a", ARTICLE.replace("userId", "user"))
                .then()
                .statusCode(400)
                .body("error", equalTo("InvalidRequestError"))
                .body(
                        "message",
                        equalTo("Invalid dimension user. Must be one of id, name, tags, userId, sessionId, release,"
                                + " version, environment, timestampMonth"));
        given().auth()
                .preemptive()
                .basic("pk-lf-metrics-a", "sk-lf-metrics-a")
                .get("/api/public/metrics")
                .then()
                .statusCode(400);
    }

    @Test
    void refusesCallersWithoutAKeyBeforeItLooksAtTheirQuery() {
        given().queryParam("query", "no JSON").get("/api/public/metrics").then().statusCode(401);
        given().header("Authorization", "Bearer pk-lf-metrics-a")
                .queryParam("query", ARTICLE)
                .get("/api/public/metrics")
                .then()
                .statusCode(403);
    }

    @Test
    void takesALongQuery() {
        String tags = "\"" + "x".repeat(100) + "\",";
        String filters = "[{\"column\": \"tags\", \"operator\": \"none of\", \"type\": \"arrayOptions\", \"value\": ["
                + tags.repeat(150) + "\"last\"]}]";
        ask("a", ARTICLE.replace("\"filters\": []", "\"filters\": " + filters))
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(3));
    }

    private static Response ask(String project, String query) {
        return given().auth()
                .preemptive()
                .basic("pk-lf-metrics-" + project, "sk-lf-metrics-" + project)
                .queryParam("query", query)
                .get("/api/public/metrics");
    }
}

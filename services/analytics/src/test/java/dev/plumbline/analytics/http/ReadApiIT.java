package dev.plumbline.analytics.http;

import static dev.plumbline.analytics.http.ReadFixture.json;
import static dev.plumbline.analytics.http.ReadFixture.key;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class ReadApiIT {

    @Inject
    @ReactiveDataSource("read")
    Pool read;

    @BeforeAll
    static void seed() throws SQLException {
        ReadFixture.seed();
    }

    @Test
    void listsTracesWithEveryKey() {
        JsonNode page = json(key().get("/api/public/traces"));

        assertThat(page.path("meta").toString())
                .isEqualTo("{\"page\":1,\"limit\":50,\"totalItems\":2,\"totalPages\":1}");
        JsonNode chat = page.path("data").path(0);
        assertThat(chat.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "externalId",
                        "timestamp",
                        "name",
                        "userId",
                        "sessionId",
                        "release",
                        "version",
                        "projectId",
                        "environment",
                        "public",
                        "bookmarked",
                        "tags",
                        "input",
                        "output",
                        "metadata",
                        "createdAt",
                        "updatedAt",
                        "observations",
                        "scores",
                        "totalCost",
                        "latency",
                        "htmlPath");
        assertThat(chat.path("id").asText()).isEqualTo("chat");
        assertThat(chat.path("timestamp").asText()).isEqualTo("2026-11-20T23:59:59.000Z");
        assertThat(chat.path("htmlPath").asText()).isEqualTo("/project/p1/traces/chat");
        assertThat(chat.path("externalId").isNull()).isTrue();
        assertThat(chat.path("observations")).map(JsonNode::asText).containsExactly("root", "gen-1", "gen-2");
        assertThat(chat.path("scores"))
                .map(JsonNode::asText)
                .containsExactlyInAnyOrder("score-1", "score-2", "score-3");
        assertThat(chat.path("totalCost").decimalValue()).isEqualByComparingTo("0.0001325");
        assertThat(chat.path("latency").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(chat.path("metadata").toString()).isEqualTo("{\"tier\":\"gold\"}");
        assertThat(chat.path("output").asText()).isEqualTo("out");
    }

    @Test
    void leavesOutTheGroupsThatWereNotAskedFor() {
        key().get("/api/public/traces?fields=core&name=trace-chat")
                .then()
                .statusCode(200)
                .body("data[0].observations", empty())
                .body("data[0].scores", empty())
                .body("data[0].totalCost", equalTo(-1))
                .body("data[0].latency", equalTo(-1))
                .body("data[0].input", nullValue());
    }

    @Test
    void filtersTracesByEveryParameter() {
        traces("userId=user_001").body("data.id", contains("chat"));
        traces("sessionId=session-1").body("data.id", contains("chat"));
        traces("name=trace-plain").body("data.id", contains("plain"));
        traces("release=r1&version=v1").body("data.id", contains("chat"));
        traces("tags=a").body("data.id", contains("chat", "plain"));
        traces("tags=a&tags=b").body("data.id", contains("chat"));
        traces("tags=a,b").body("data.id", contains("chat"));
        traces("environment=production&environment=staging").body("data.id", contains("chat"));
        traces("fromTimestamp=2026-11-20T23:59:59Z").body("data.id", contains("chat"));
        traces("toTimestamp=2026-11-20T23:59:59Z").body("data.id", contains("plain"));
        traces("orderBy=timestamp.asc").body("data.id", contains("plain", "chat"));
        traces("limit=1&page=2").body("data.id", contains("plain")).body("meta.totalPages", equalTo(2));
        traces("unknown=1&page=&limit=").body("data", hasSize(2));
    }

    @Test
    void filtersTracesByExpression() {
        expression("traces", "number", "totalCost", ">", "0.0001", null).body("data.id", contains("chat"));
        expression("traces", "number", "latency", "<", "2", null).body("data.id", contains("plain"));
        expression("traces", "string", "level", "=", "\"ERROR\"", null).body("data.id", contains("chat"));
        expression("traces", "number", "errorCount", "=", "0", null).body("data.id", contains("plain"));
        expression("traces", "number", "tokens", "=", "31", null).body("data.id", contains("chat"));
        expression("traces", "boolean", "bookmarked", "=", "true", null).body("data.id", contains("chat"));
        expression("traces", "null", "sessionId", "is null", "\"\"", null).body("data.id", contains("plain"));
        expression("traces", "arrayOptions", "tags", "none of", "[\"b\"]", null).body("data.id", contains("plain"));
        expression("traces", "numberObject", "scores_avg", ">", "0.8", "quality")
                .body("data.id", contains("chat"));
        expression("traces", "booleanObject", "score_booleans", "<>", "true", "quality")
                .body("data.id", contains("plain"));
        expression("traces", "categoryOptions", "score_categories", "any of", "[\"kind\"]", "quality")
                .body("data.id", contains("chat"));
    }

    @Test
    void filtersByMetadata() {
        expression("traces", "stringObject", "metadata", "=", "\"gold\"", "tier")
                .body("data.id", contains("chat"))
                .body("meta.totalItems", equalTo(1));
        expression("traces", "stringObject", "metadata", "does not contain", "\"gold\"", "tier")
                .body("data.id", contains("plain"));
        expression("traces", "categoryOptions", "metadata", "any of", "[\"silver\"]", "tier")
                .body("data", empty())
                .body("meta.totalItems", equalTo(0));
        expression("observations", "stringObject", "metadata", "contains", "\"deep\"", "k")
                .body("data.id", contains("root"));
    }

    @Test
    void theExpressionWinsOverAParameterOfTheSameColumn() {
        key().queryParam("userId", "user_001")
                .queryParam(
                        "filter",
                        "[{\"type\":\"string\",\"column\":\"userId\",\"operator\":\"=\",\"value\":\"user_002\"}]")
                .get("/api/public/traces")
                .then()
                .body("data.id", contains("plain"));
    }

    @Test
    void refusesWhatItDoesNotKnowNamingWhatItDoes() {
        key().get("/api/public/traces?orderBy=cost.up")
                .then()
                .statusCode(400)
                .body("message", containsString("id, timestamp, name"))
                .body("error", equalTo("InvalidRequestError"));
        key().get("/api/public/traces?fromTimestamp=yesterday").then().statusCode(400);
        key().get("/api/public/traces?page=0").then().statusCode(400);
        key().get("/api/public/traces?limit=101").then().statusCode(400);
        expressionOf("observations", "string", "nope", "=", "\"x\"", null)
                .statusCode(400)
                .body("message", containsString("Must be one of id, type, name"));
    }

    @Test
    void givesOneTraceWithEverythingInIt() {
        JsonNode trace = json(key().get("/api/public/traces/chat"));

        assertThat(trace.path("observations")).hasSize(3);
        assertThat(trace.path("scores")).hasSize(3);
        assertThat(trace.path("totalCost").decimalValue()).isEqualByComparingTo("0.0001325");
        assertThat(trace.path("latency").decimalValue()).isEqualByComparingTo("2.5");
        JsonNode root = trace.path("observations").path(0);
        assertThat(root.path("input").toString()).isEqualTo("{\"args\":[1.10]}".replace("1.10", "1.1"));
        assertThat(root.path("output").isNull()).isTrue();
        assertThat(root.path("metadata").path("k").path("deep")).hasSize(2);
        assertThat(root.path("usageDetails").toString()).isEqualTo("{}");
        assertThat(root.path("usage").path("total").asInt(-1)).isZero();
    }

    @Test
    void givesOneObservationWithOldAndNewUsage() {
        JsonNode generation = json(key().get("/api/public/observations/gen-1"));

        assertThat(generation.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "traceId",
                        "projectId",
                        "parentObservationId",
                        "type",
                        "name",
                        "environment",
                        "startTime",
                        "endTime",
                        "completionStartTime",
                        "level",
                        "statusMessage",
                        "version",
                        "model",
                        "modelParameters",
                        "input",
                        "output",
                        "metadata",
                        "usageDetails",
                        "costDetails",
                        "usage",
                        "promptTokens",
                        "completionTokens",
                        "totalTokens",
                        "calculatedInputCost",
                        "calculatedOutputCost",
                        "calculatedTotalCost",
                        "modelId",
                        "inputPrice",
                        "outputPrice",
                        "totalPrice",
                        "promptId",
                        "promptName",
                        "promptVersion",
                        "latency",
                        "timeToFirstToken",
                        "createdAt",
                        "updatedAt");
        assertThat(generation.path("usageDetails").toString()).isEqualTo("{\"input\":17,\"total\":26,\"output\":9}");
        assertThat(generation.path("usage").path("unit").asText()).isEqualTo("TOKENS");
        assertThat(generation.path("usage").path("inputCost").decimalValue()).isEqualByComparingTo("0.0000425");
        assertThat(generation.path("promptTokens").asLong()).isEqualTo(17);
        assertThat(generation.path("calculatedTotalCost").decimalValue()).isEqualByComparingTo("0.0001325");
        assertThat(generation.path("costDetails").path("total").decimalValue()).isEqualByComparingTo("0.0001325");
        assertThat(generation.path("modelId").asText()).isEqualTo("rule-1");
        assertThat(generation.path("inputPrice").decimalValue()).isEqualByComparingTo("0.0000025");
        assertThat(generation.path("totalPrice").isNull()).isTrue();
        assertThat(generation.path("modelParameters").path("temperature").decimalValue())
                .isEqualByComparingTo("0.7");
        assertThat(generation.path("latency").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(generation.path("output").asText()).isEqualTo("plain answer");
        assertThat(generation.path("input").path(0).path("role").asText()).isEqualTo("user");
    }

    @Test
    void filtersObservationsByEveryParameter() {
        observations("limit=50").body("data.id", contains("gen-2", "gen-1", "root", "only"));
        observations("traceId=chat").body("data.id", contains("gen-2", "gen-1", "root"));
        observations("type=GENERATION&level=ERROR").body("data.id", contains("gen-2"));
        observations("name=span-only").body("data.id", contains("only"));
        observations("userId=user_002").body("data.id", contains("only"));
        observations("parentObservationId=root&limit=1")
                .body("data.id", contains("gen-2"))
                .body("meta.totalItems", equalTo(2));
        observations("environment=default&fromStartTime=2026-11-21T00:00:00Z").body("data.id", contains("gen-2"));
        observations("toStartTime=2026-11-20T23:59:59Z").body("data.id", contains("only"));
        observations("version=none").body("data", empty());
        expression("observations", "number", "latency", ">=", "1", null).body("data.id", contains("root", "only"));
        expression("observations", "arrayOptions", "traceTags", "any of", "[\"b\"]", null)
                .body("data", hasSize(3));
        expression("observations", "string", "traceName", "ends with", "\"plain\"", null)
                .body("data.id", contains("only"));
    }

    @Test
    void whatIsNotThereIs404InTheContractsWords() {
        notFound("/api/public/traces/nope", "Trace nope not found within authorized project");
        notFound("/api/public/observations/nope", "Observation not found within authorized project");
        notFound("/api/public/traces/a%00b", "Trace a\0b not found within authorized project");
    }

    @Test
    void anotherProjectsKeySeesNothing() {
        given().auth()
                .preemptive()
                .basic("pk-lf-2", "sk-lf-secret2")
                .get("/api/public/traces/chat")
                .then()
                .statusCode(404);
        given().auth()
                .preemptive()
                .basic("pk-lf-2", "sk-lf-secret2")
                .get("/api/public/observations/gen-1")
                .then()
                .statusCode(404);
        given().auth()
                .preemptive()
                .basic("pk-lf-2", "sk-lf-secret2")
                .get("/api/public/traces")
                .then()
                .body("data.id", contains("foreign"));
        given().get("/api/public/traces").then().statusCode(401);
        given().header("Authorization", "Bearer pk-lf-1")
                .get("/api/public/traces")
                .then()
                .statusCode(403);
    }

    @Test
    void theDatabaseStopsWhatTakesTooLongAndPlansForTheValuesAtHand() {
        assertThat(setting("statement_timeout")).isEqualTo("20s");
        assertThat(setting("plan_cache_mode")).isEqualTo("force_custom_plan");
    }

    private String setting(String name) {
        return read.query("SHOW " + name)
                .execute()
                .await()
                .atMost(Duration.ofSeconds(10))
                .iterator()
                .next()
                .getString(0);
    }

    @Test
    void isHealthyWithoutAKey() {
        given().get("/api/public/health").then().statusCode(200).body("status", equalTo("OK"));
        given().get("/api/public/health?failIfDatabaseUnavailable=true")
                .then()
                .statusCode(200)
                .body("status", equalTo("OK"));
        given().get("/api/public/ready").then().statusCode(200).body("status", equalTo("OK"));
    }

    private static ValidatableResponse traces(String query) {
        return key().get("/api/public/traces?" + query).then().statusCode(200);
    }

    private static ValidatableResponse observations(String query) {
        return key().get("/api/public/observations?" + query).then().statusCode(200);
    }

    private static ValidatableResponse expression(
            String list, String type, String column, String operator, String value, String key) {
        return expressionOf(list, type, column, operator, value, key).statusCode(200);
    }

    private static ValidatableResponse expressionOf(
            String list, String type, String column, String operator, String value, String key) {
        String filter = "[{\"type\":\"%s\",\"column\":\"%s\",\"operator\":\"%s\",\"value\":%s%s}]"
                .formatted(type, column, operator, value, key == null ? "" : ",\"key\":\"" + key + "\"");
        return key().queryParam("filter", filter).get("/api/public/" + list).then();
    }

    private static void notFound(String path, String message) {
        key().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .body("message", equalTo(message))
                .body("error", equalTo("LangfuseNotFoundError"));
    }
}

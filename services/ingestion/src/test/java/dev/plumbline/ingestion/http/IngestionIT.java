package dev.plumbline.ingestion.http;

import static dev.plumbline.ingestion.http.Api.INGESTION;
import static dev.plumbline.ingestion.http.Api.JSON;
import static dev.plumbline.ingestion.http.Api.one;
import static dev.plumbline.ingestion.http.Api.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class IngestionIT {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TestHTTPResource
    URI base;

    private Api api;

    @BeforeEach
    void seed() throws SQLException {
        api = new Api(base);
        Api.seed();
    }

    @Test
    void storesScoresOfEveryTypeAndAnswersByEvent() throws Exception {
        HttpResponse<byte[]> answer = send(batch(
                score("e1", "{'id':'n1','name':'accuracy','value':0.5,'traceId':'t1'}"),
                score("e2", "{'id':'c1','name':'tone','value':'kind','traceId':'t1','observationId':'o1'}"),
                score("e3", "{'id':'b1','name':'ok','value':true,'dataType':'BOOLEAN','sessionId':'s1'}"),
                score(
                        "e4",
                        "{'id':'x1','name':'note','value':'a text','dataType':'TEXT','traceId':'t1','metadata':[1]}"),
                score("e5", "{'id':'r1','name':'fix','value':'better','dataType':'CORRECTION','traceId':'t1'}")));

        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(ids(answer, "successes")).containsExactly("e1", "e2", "e3", "e4", "e5");
        assertThat(ids(answer, "errors")).isEmpty();
        assertThat(one("SELECT value FROM score WHERE id = 'n1'")).isEqualTo("0.5");
        assertThat(one("SELECT string_value FROM score WHERE id = 'c1'")).isEqualTo("kind");
        assertThat(one("SELECT value || string_value FROM score WHERE id = 'b1'"))
                .isEqualTo("1True");
        assertThat(one("SELECT metadata ->> 'metadata' FROM score WHERE id = 'x1'"))
                .isEqualTo("[1]");
        assertThat(one("SELECT data_type FROM score WHERE id = 'r1'")).isEqualTo("CORRECTION");
        assertThat(one("SELECT \"timestamp\" = '2026-01-02T03:04:05.6Z' FROM score WHERE id = 'n1'"))
                .isEqualTo("t");
    }

    @Test
    void aLaterScoreReplacesAndARedeliveryDoesNot() {
        String first = "{'id':'again','name':'a','value':1,'traceId':'t1'}";
        String later = "{'id':'again','name':'a','value':2,'traceId':'t1'}";
        send(batch(event("e1", "score-create", "2026-01-02T03:04:06Z", later)));
        send(batch(event("e2", "score-create", "2026-01-02T03:04:05Z", first)));
        send(batch(event("e3", "score-create", "2026-01-02T03:04:06Z", later)));

        assertThat(one("SELECT value FROM score WHERE id = 'again'")).isEqualTo("2");
    }

    @Test
    void refusesBadEventsOneByOneWithReasons() throws Exception {
        HttpResponse<byte[]> answer = send(batch(
                score("good", "{'id':'g1','name':'a','value':1,'traceId':'t1'}"),
                score("no-id", "{'name':'a','value':1,'traceId':'t1'}"),
                score("no-target", "{'id':'x','name':'a','value':1}"),
                score("not-bool", "{'id':'x','name':'a','value':2,'dataType':'BOOLEAN','traceId':'t1'}"),
                score("config", "{'id':'x','name':'a','value':2,'configId':'c','traceId':'t1'}"),
                event("no-time", "score-create", "yesterday", "{'id':'x','name':'a','value':1,'traceId':'t1'}"),
                event(
                        "far",
                        "score-create",
                        "+10000-01-01T00:00:00Z",
                        "{'id':'x','name':'a','value':1,'traceId':'t1'}"),
                score("far-body", "{'id':'x','name':'a','value':1,'traceId':'t1','timestamp':'-0044-03-15T12:00:00Z'}"),
                event("classic", "trace-create", "2026-01-02T03:04:05Z", "{'id':'t9'}"),
                event("odd", "no-such-type", "2026-01-02T03:04:05Z", "{}"),
                event("log", "sdk-log", "2026-01-02T03:04:05Z", "{'log':'x'}"),
                "{'type':'score-create'}"));

        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(ids(answer, "successes")).containsExactly("good");
        assertThat(ids(answer, "errors"))
                .containsExactly(
                        "no-id",
                        "no-target",
                        "not-bool",
                        "config",
                        "no-time",
                        "far",
                        "far-body",
                        "classic",
                        "odd",
                        "unknown");
        assertThat(text(answer))
                .contains("body: id is required")
                .contains("exactly one of traceId, sessionId and datasetRunId")
                .contains("takes traces and observations as OpenTelemetry spans");
        assertThat(one("SELECT outcome FROM ingest_ledger WHERE signal = 'sdk-log'"))
                .isEqualTo("discarded");
        assertThat(one("SELECT sum(count) FROM ingest_ledger WHERE outcome = 'refused' AND reason = 'invalid score'"))
                .isEqualTo("5");
    }

    @Test
    void thePublicKeyAloneWritesScoresOnly() throws Exception {
        HttpResponse<byte[]> answer = api.send(api.unauthorized(INGESTION)
                .header("Authorization", "Bearer pk-lf-2")
                .header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofString(batch(
                        score("mine", "{'id':'browser','name':'a','value':1,'traceId':'t1'}"),
                        event("log", "sdk-log", "2026-01-02T03:04:05Z", "{}")))));

        assertThat(ids(answer, "successes")).containsExactly("mine");
        assertThat(json(answer).path("errors").path(0).path("status").intValue())
                .isEqualTo(401);
        assertThat(one("SELECT project_id FROM score WHERE id = 'browser'")).isEqualTo("p2");
    }

    @Test
    void cleansWhatPostgresqlRefuses() throws Exception {
        HttpResponse<byte[]> answer = send(
                batch(
                        score(
                                "nul",
                                "{'id':'nul','name':'a\\u0000b','value':1,'traceId':'t1','comment':'\\ud800','metadata':{'k\\u0000':'\\u0000'}}")));

        assertThat(ids(answer, "successes")).containsExactly("nul");
        assertThat(one("SELECT name FROM score WHERE id = 'nul'")).isEqualTo("ab");
    }

    @Test
    void refusesWhatIsNoBatch() {
        for (String body : List.of("[]", "{}", "{nonsense", "{\"batch\":1}")) {
            HttpResponse<byte[]> answer = send(body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(text(answer)).startsWith("{\"message\":\"Invalid request data\",\"errors\":[\"");
        }
        HttpResponse<byte[]> empty = send("{\"batch\":[]}");
        assertThat(empty.statusCode()).isEqualTo(207);
        assertThat(text(empty)).isEqualTo("{\"successes\":[],\"errors\":[]}");
    }

    private HttpResponse<byte[]> send(String body) {
        return api.post(INGESTION, JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String batch(String... events) {
        return ("{'batch':[" + String.join(",", events) + "]}").replace('\'', '"');
    }

    private static String score(String id, String body) {
        return event(id, "score-create", "2026-01-02T03:04:05.600Z", body);
    }

    private static String event(String id, String type, String timestamp, String body) {
        return "{'id':'%s','type':'%s','timestamp':'%s','body':%s}".formatted(id, type, timestamp, body);
    }

    private static List<String> ids(HttpResponse<byte[]> answer, String list) throws Exception {
        return json(answer).path(list).findValuesAsText("id");
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws Exception {
        return MAPPER.readTree(answer.body());
    }
}

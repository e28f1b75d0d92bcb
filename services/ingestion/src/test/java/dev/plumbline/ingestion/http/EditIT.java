package dev.plumbline.ingestion.http;

import static dev.plumbline.ingestion.http.Api.JSON;
import static dev.plumbline.ingestion.http.Api.one;
import static dev.plumbline.ingestion.http.Api.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.platform.testing.TestIdentityProvider;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do to what programs sent, as the database and the audit log show it. */
@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class EditIT {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TestHTTPResource
    URI base;

    private Api api;
    private String trace;

    @BeforeEach
    void seed() throws SQLException {
        api = new Api(base);
        Api.seed();
        try (Connection connection = PlumblineServices.database().superuser();
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {"ADMIN", "MEMBER", "VIEWER"}) {
                statement.execute("""
                        INSERT INTO person (id, subject, email, name) VALUES ('%1$s', '%2$s', '%1$s@example.org', 'Name') ON CONFLICT DO NOTHING;
                        INSERT INTO organization_member VALUES ('o1', '%1$s', '%1$s') ON CONFLICT DO NOTHING""".formatted(role, TestIdentityProvider.subject(role + "@example.org")));
            }
            statement.execute("""
                    INSERT INTO score_config (id, project_id, name, data_type, min_value, max_value) VALUES ('range', 'p1', 'quality', 'NUMERIC', 0, 5) ON CONFLICT DO NOTHING;
                    INSERT INTO score_config (id, project_id, name, data_type, categories)
                      VALUES ('labels', 'p1', 'tone', 'CATEGORICAL', '[{"label": "kind", "value": 1}]') ON CONFLICT DO NOTHING""");
        }
        trace = UUID.randomUUID().toString().replace("-", "");
        export("a", "sdk");
    }

    @Test
    void aPersonsTagsStayWhateverTheSdkRepeats() throws SQLException {
        assertThat(put("MEMBER", "tags", "{\"tags\": [\"mine\", \"mine\", \" b \"]}"))
                .isEqualTo(204);
        export("b", "sdk", "late");
        assertThat(value("tags::text")).isEqualTo("{b,mine}");
        assertThat(put("MEMBER", "tags", "{\"tags\": []}")).isEqualTo(204);
        export("c", "sdk");
        assertThat(value("tags::text")).isEqualTo("{}");
        assertThat(audit())
                .isEqualTo(
                        "MEMBER update {\"tags\": [\"sdk\"]} {\"tags\": [\"b\", \"mine\"]}, MEMBER update {\"tags\": [\"b\", \"mine\"]} {\"tags\": []}");
    }

    @Test
    void bookmarksAndPublicationAreNoted() throws SQLException {
        assertThat(put("MEMBER", "bookmark", "{\"bookmarked\": true}")).isEqualTo(204);
        assertThat(put("MEMBER", "publication", "{\"public\": true}")).isEqualTo(204);
        export("b");
        assertThat(value("bookmarked || ' ' || public")).isEqualTo("true true");
        assertThat(put("MEMBER", "bookmark", "{\"bookmarked\": true}"))
                .as("again")
                .isEqualTo(204);
        assertThat(audit())
                .isEqualTo(
                        "MEMBER update {\"bookmarked\": false} {\"bookmarked\": true}, MEMBER update {\"public\": false} {\"public\": true}");
    }

    @Test
    void wrongBodiesAndUnknownTracesAreSaid() {
        assertThat(put("MEMBER", "tags", "{\"tags\": [\"\"]}")).isEqualTo(400);
        assertThat(put("MEMBER", "bookmark", "{}")).isEqualTo(400);
        trace = "unknown";
        assertThat(put("MEMBER", "tags", "{\"tags\": [\"a\"]}")).isEqualTo(404);
        assertThat(put("MEMBER", "publication", "{\"public\": true}")).isEqualTo(404);
        assertThat(put("MEMBER", "bookmark", "{\"bookmarked\": true}")).isEqualTo(404);
    }

    @Test
    void viewersChangeNothingAndMembersDeleteNoTraces() throws SQLException {
        for (String field : new String[] {"tags", "bookmark", "publication"}) {
            assertThat(put("VIEWER", field, "{}")).isEqualTo(403);
        }
        assertThat(delete("MEMBER")).isEqualTo(403);
        assertThat(score("VIEWER", "{}").statusCode()).isEqualTo(403);
        assertThat(value("tags::text")).isEqualTo("{sdk}");
    }

    @Test
    void aDeletedTraceIsGoneWithAllThatBelongsToIt() throws SQLException {
        score(
                "MEMBER",
                "{\"traceId\": \"%s\", \"name\": \"free\", \"dataType\": \"BOOLEAN\", \"value\": true}"
                        .formatted(trace));
        execute(
                "INSERT INTO comment (id, project_id, object_type, object_id, trace_id, content) VALUES ('%1$s', 'p1', 'TRACE', '%1$s', '%1$s', 'x')"
                        .formatted(trace));
        assertThat(delete("ADMIN")).isEqualTo(200);
        for (String table : new String[] {"span", "payload", "score", "comment"}) {
            assertThat(one("SELECT count(*) FROM %s WHERE trace_id = '%s'".formatted(table, trace)))
                    .as(table)
                    .isEqualTo("0");
        }
        assertThat(one("SELECT count(*) FROM trace WHERE id = '" + trace + "'")).isEqualTo("0");
        assertThat(audit()).isEqualTo("ADMIN delete null null");

        export("again");
        assertThat(value("observations::text"))
                .as("what comes later is a new trace")
                .isEqualTo("1");
        HttpResponse<byte[]> answer =
                api.send(api.request("/api/public/traces/" + trace, JSON).DELETE());
        assertThat(text(answer)).isEqualTo("{\"message\":\"Trace deleted successfully\"}");
        assertThat(one("SELECT count(*) FROM trace WHERE id = '" + trace + "'")).isEqualTo("0");
        answer = api.send(api.request("/api/public/traces", JSON)
                .method("DELETE", HttpRequest.BodyPublishers.ofString("{\"traceIds\": [\"" + trace + "\"]}")));
        assertThat(text(answer)).isEqualTo("{\"message\":\"Traces deleted successfully\"}");
    }

    @Test
    void scoresOfPeopleFollowTheirConfig() throws Exception {
        String body = "{\"traceId\": \"" + trace
                + "\", \"configId\": \"%s\", \"name\": \"%s\", \"dataType\": \"%s\", \"value\": %s, \"comment\": \"so\"}";
        assertThat(score("MEMBER", body.formatted("range", "quality", "NUMERIC", "6"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(score("MEMBER", body.formatted("range", "other", "NUMERIC", "4"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(score("MEMBER", body.formatted("labels", "tone", "CATEGORICAL", "\"rude\""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(score("MEMBER", body.formatted("labels", "tone", "CATEGORICAL", "\"kind\""))
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<byte[]> made = score("MEMBER", body.formatted("range", "quality", "NUMERIC", "4"));
        assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
        JsonNode created = MAPPER.readTree(made.body());
        String id = created.get("id").asText();
        assertThat(one(
                        "SELECT source || ' ' || author_user_id || ' ' || config_id || ' ' || value FROM score WHERE id = '"
                                + id + "'"))
                .isEqualTo("ANNOTATION MEMBER range 4");

        assertThat(send("MEMBER", "/scores/" + id, "PUT", "{\"value\": 5.5}").statusCode())
                .isEqualTo(400);
        assertThat(send("MEMBER", "/scores/" + id, "PUT", "{\"value\": 2, \"comment\": null}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(one("SELECT value FROM score WHERE id = '" + id + "'")).isEqualTo("2");
        assertThat(send("MEMBER", "/scores/" + id, "DELETE", "").statusCode()).isEqualTo(204);
        assertThat(send("MEMBER", "/scores/" + id, "DELETE", "").statusCode()).isEqualTo(404);
        assertThat(one("SELECT string_agg(action, ' ' ORDER BY id) FROM audit_log WHERE resource_id = '" + id + "'"))
                .isEqualTo("create update delete");
    }

    @Test
    void aTestTraceIsStoredAndPricedLikeAnyOther() throws Exception {
        assertThat(send("VIEWER", "/test-trace", "POST", "").statusCode()).isEqualTo(403);
        HttpResponse<byte[]> sent = send("MEMBER", "/test-trace", "POST", "");
        assertThat(sent.statusCode()).as(text(sent)).isEqualTo(201);
        trace = MAPPER.readTree(sent.body()).get("traceId").asText();
        assertThat(value("name || ' ' || observations || ' ' || models::text || ' ' || types::text || ' ' || unpriced"))
                .isEqualTo("test-trace 2 {gpt-4o} {AGENT,GENERATION} 0");
        assertThat(one("SELECT sum(total_cost) > 0 FROM span WHERE trace_id = '" + trace + "'"))
                .isEqualTo("t");
    }

    private void export(String span, String... tags) {
        String list = tags.length == 0
                ? ""
                : ",{\"key\":\"langfuse.trace.tags\",\"value\":{\"arrayValue\":{\"values\":["
                        + String.join(
                                ",",
                                java.util.Arrays.stream(tags)
                                        .map(tag -> "{\"stringValue\":\"" + tag + "\"}")
                                        .toList())
                        + "]}}}";
        String body =
                """
                {"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":"%s","spanId":"%016x","name":"n","startTimeUnixNano":"%d000000",
                 "endTimeUnixNano":"%d000000","attributes":[{"key":"langfuse.observation.input","value":{"stringValue":"in"}}%s]}]}]}]}""".formatted(trace, span.hashCode(), System.currentTimeMillis(), System.currentTimeMillis() + 5, list);
        HttpResponse<byte[]> answer = api.post(Api.TRACES, JSON, body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    }

    private int put(String role, String field, String body) {
        return send(role, "/traces/" + trace + "/" + field, "PUT", body).statusCode();
    }

    private int delete(String role) {
        return send(role, "/traces/delete", "POST", "{\"traceIds\": [\"" + trace + "\", \"other\"]}")
                .statusCode();
    }

    private HttpResponse<byte[]> score(String role, String body) {
        return send(role, "/scores", "POST", body);
    }

    private HttpResponse<byte[]> send(String role, String path, String method, String body) {
        return api.send(HttpRequest.newBuilder(base.resolve("/api/projects/p1" + path))
                .header("Authorization", "Bearer " + TestIdentityProvider.token(role + "@example.org", "Name"))
                .header("Content-Type", JSON)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private String value(String column) throws SQLException {
        return one("SELECT " + column + " FROM trace WHERE project_id = 'p1' AND id = '" + trace + "'");
    }

    private String audit() throws SQLException {
        return one(
                "SELECT string_agg(actor_id || ' ' || action || ' ' || coalesce(before::text, 'null') || ' ' || coalesce(after::text, 'null'), ', ' ORDER BY id) FROM audit_log WHERE resource_type = 'trace' AND resource_id = '"
                        + trace + "'");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = PlumblineServices.database().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

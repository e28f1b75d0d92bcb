package dev.plumbline.analytics.http;

import static dev.plumbline.analytics.http.ReadFixture.json;
import static dev.plumbline.analytics.http.ReadFixture.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Version 2 of the public API's observations. */
@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class ObservationV2IT {

    private static final String OBSERVATIONS = "/api/public/v2/observations";

    @BeforeAll
    static void seed() throws SQLException {
        ReadFixture.seed();
    }

    @Test
    void writesTheGroupsThatWereAskedFor() {
        JsonNode plain = first("?traceId=chat&type=GENERATION&level=DEFAULT");
        assertThat(plain.path("id").asText()).isEqualTo("gen-1");
        assertThat(plain.path("userId").asText()).isEqualTo("user_001");
        assertThat(plain.path("bookmarked").asBoolean()).isTrue();
        assertThat(plain.path("isRootObservation").asBoolean()).isFalse();
        assertThat(plain.has("input")).isFalse();
        assertThat(plain.path("inputPrice").isNull()).isTrue();

        JsonNode all = first("?traceId=chat&type=GENERATION&level=DEFAULT"
                + "&fields=core,basic,time,io,metadata,model,usage,prompt,metrics,trace_context");
        assertThat(all.path("input").asText()).isEqualTo("[{\"role\":\"user\",\"content\":\"hi\"}]");
        assertThat(all.path("output").asText()).isEqualTo("plain answer");
        assertThat(all.path("model").asText()).isEqualTo("gpt-4o");
        assertThat(all.path("inputPrice").isTextual()).isTrue();
        assertThat(all.path("latency").asDouble()).isEqualTo(0.5);
        assertThat(all.path("usageDetails").path("input").asInt()).isEqualTo(17);
        assertThat(all.path("tags")).hasSize(2);

        JsonNode only = first("?traceId=chat&type=GENERATION&level=DEFAULT&fields=metrics");
        assertThat(only.has("name")).isFalse();
        assertThat(only.path("type").asText()).isEqualTo("GENERATION");
    }

    @Test
    void leafsThroughAllByCursor() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 4; page++) {
            JsonNode found = json(
                    key().queryParam("limit", 1).queryParam("cursor", cursor).get(OBSERVATIONS));
            found.path("data").forEach(row -> ids.add(row.path("id").asText()));
            cursor = found.path("meta").path("cursor").asText(null);
        }

        assertThat(cursor).isNull();
        assertThat(ids).containsExactly("gen-2", "gen-1", "root", "only");
        assertThat(json(key().get(OBSERVATIONS + "?limit=0")).path("data")).isEmpty();
    }

    @Test
    void filters() {
        assertThat(ids("?isRootObservation=true")).containsExactly("root", "only");
        assertThat(ids("?parentObservationId=root")).containsExactly("gen-2", "gen-1");
        assertThat(ids("?sessionId=session-1&level=ERROR")).containsExactly("gen-2");
        assertThat(ids("?toStartTime=2026-11-20T13:00:00Z")).containsExactly("only");
        for (String query : List.of("?parseIoAsJson=true", "?limit=1001", "?cursor=x", "?isRootObservation=maybe")) {
            key().get(OBSERVATIONS + query).then().statusCode(400);
        }
    }

    @Test
    void showsNobodyElsesObservations() {
        assertThat(json(ReadFixture.otherKey().get(OBSERVATIONS + "?traceId=chat"))
                        .path("data"))
                .isEmpty();
    }

    private static JsonNode first(String query) {
        return json(key().get(OBSERVATIONS + query)).path("data").path(0);
    }

    private static List<String> ids(String query) {
        List<String> ids = new ArrayList<>();
        json(key().get(OBSERVATIONS + query))
                .path("data")
                .forEach(row -> ids.add(row.path("id").asText()));
        return ids;
    }
}

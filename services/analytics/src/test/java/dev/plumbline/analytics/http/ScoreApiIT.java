package dev.plumbline.analytics.http;

import static dev.plumbline.analytics.http.ReadFixture.json;
import static dev.plumbline.analytics.http.ReadFixture.key;
import static dev.plumbline.analytics.http.ReadFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists of scores on our pages and on version 2 of the public API. */
@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class ScoreApiIT {

    private static final String TABLE = "/api/projects/p1/scores";
    private static final String NUMERIC =
            "[{\"type\":\"stringOptions\",\"column\":\"dataType\",\"operator\":\"any of\",\"value\":[\"NUMERIC\"]}]";
    private static final String PUBLIC = "/api/public/v2/scores";

    @BeforeAll
    static void seed() throws SQLException {
        ReadFixture.seed();
    }

    @Test
    void listsScoresWithWhatTheirTraceSays() {
        JsonNode row = json(person("viewer@example.org")
                        .urlEncodingEnabled(false)
                        .get(TABLE + "?filter=" + encoded(NUMERIC)))
                .path("data")
                .path(0);

        assertThat(row.path("id").asText()).isEqualTo("score-1");
        assertThat(row.path("value").asDouble()).isEqualTo(0.75);
        assertThat(row.path("userId").asText()).isEqualTo("user_001");
        assertThat(row.path("traceId").asText()).isEqualTo("chat");
        for (String order :
                List.of("timestamp", "name", "source", "dataType", "value", "stringValue", "userId", "traceName")) {
            assertThat(ids(TABLE + "?orderBy=" + order + ".asc")).as(order).hasSize(3);
        }
        assertThat(ids(TABLE + "?orderBy=value.desc")).first().isEqualTo("score-2");
        assertThat(ids(TABLE + "?search=SCORE-3")).containsExactly("score-3");
        person("viewer@example.org").get(TABLE + "?orderBy=nope.asc").then().statusCode(400);
    }

    @Test
    void filtersScoresByMetadata() {
        assertThat(ids(TABLE + "?filter=" + entry("by", "test"))).hasSize(3);
        assertThat(ids(TABLE + "?filter=" + entry("by", "other"))).isEmpty();
    }

    @Test
    void countsScoresByValue() {
        JsonNode facets = json(person("viewer@example.org").get(TABLE + "/facets?columns=dataType,value,userId"))
                .path("data");

        assertThat(facets.path("dataType").path("values")).hasSize(3);
        assertThat(facets.path("value").path("min").asDouble()).isZero();
        assertThat(facets.path("value").path("max").asDouble()).isEqualTo(1);
        assertThat(facets.path("userId").path("values").path(0).path("count").asInt())
                .isEqualTo(3);
    }

    @Test
    void listsScoresOnThePublicApi() {
        JsonNode score = json(key().get(PUBLIC + "?dataType=CATEGORICAL&userId=user_001&traceTags=a"))
                .path("data")
                .path(0);

        assertThat(score.path("stringValue").asText()).isEqualTo("kind");
        assertThat(score.path("metadata").path("by").asText()).isEqualTo("test");
        assertThat(score.path("trace").path("tags")).hasSize(2);
        assertThat(json(key().get(PUBLIC + "?fields=score"))
                        .path("data")
                        .path(0)
                        .has("trace"))
                .isFalse();
        assertThat(publicIds("?operator=%3E&value=0.5")).containsExactlyInAnyOrder("score-1", "score-2");
        assertThat(publicIds("?scoreIds=score-1,score-3")).containsExactlyInAnyOrder("score-1", "score-3");
        assertThat(publicIds("?userId=nobody")).isEmpty();
        for (String query :
                List.of("?fields=score&userId=u", "?operator=x&value=1", "?operator=%3D&value=x", "?limit=101")) {
            key().urlEncodingEnabled(false).get(PUBLIC + query).then().statusCode(400);
        }
    }

    @Test
    void readsOneScoreOfTheOwnProjectOnly() {
        assertThat(json(key().get(PUBLIC + "/score-1")).path("value").asDouble())
                .isEqualTo(0.75);
        key().get(PUBLIC + "/nowhere").then().statusCode(404);
        ReadFixture.otherKey().get(PUBLIC + "/score-1").then().statusCode(404);
        assertThat(json(ReadFixture.otherKey().get(PUBLIC + "?name=quality&traceId=chat"))
                        .path("data"))
                .isEmpty();
        person("other@example.org").get(TABLE).then().statusCode(404);
        person("other@example.org").get(TABLE + "/facets?columns=name").then().statusCode(404);
    }

    private static List<String> ids(String path) {
        return ids(json(person("viewer@example.org").urlEncodingEnabled(false).get(path)));
    }

    private static List<String> publicIds(String query) {
        return ids(json(key().urlEncodingEnabled(false).get(PUBLIC + query)));
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.path("data").spliterator(), false)
                .map(row -> row.path("id").asText())
                .collect(Collectors.toList());
    }

    private static String entry(String key, String value) {
        return encoded("[{\"type\":\"stringObject\",\"column\":\"metadata\",\"key\":\"" + key
                + "\",\"operator\":\"=\",\"value\":\"" + value + "\"}]");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

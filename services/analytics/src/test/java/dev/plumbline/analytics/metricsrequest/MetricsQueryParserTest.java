package dev.plumbline.analytics.metricsrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.Granularity;
import dev.plumbline.analytics.query.MetricsApi;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.Views;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.LangfuseError;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsQueryParserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VALID = """
            {"view": "traces", "metrics": [{"measure": "count", "aggregation": "count"}],
             "fromTimestamp": "2026-01-01T00:00:00Z", "toTimestamp": "2026-02-01T00:00:00Z"}""";

    /** Each changes some fields of a valid query, or is a whole text instead. */
    static Stream<Arguments> invalid() throws IOException {
        try (InputStream file = MetricsQueryParserTest.class.getResourceAsStream("/invalid-queries.json")) {
            List<Arguments> cases = new ArrayList<>();
            for (JsonNode each : JSON.readTree(Objects.requireNonNull(file))) {
                ObjectNode query = (ObjectNode) JSON.readTree(VALID);
                each.path("change").properties().forEach(field -> query.set(field.getKey(), field.getValue()));
                each.path("remove").forEach(field -> query.remove(field.textValue()));
                String text = each.has("text") ? each.get("text").textValue() : query.toString();
                cases.add(Arguments.of(each.get("why").textValue(), text, each.get("body")));
            }
            return cases.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void answersWhatIsWrongAndWhatIsAllowed(String why, String query, JsonNode body) {
        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> MetricsQueryParser.parse(MetricsApi.V1, query));

        assertThat(failure).as(why).isNotNull();
        assertThat(failure.code().status()).isEqualTo(400);
        Object error = failure.issues() == null ? failure.code().langfuseName() : failure.issues();
        JsonNode answer = JSON.valueToTree(new LangfuseError(failure.detail(), error));
        assertThat(answer.toPrettyString()).as(why).isEqualTo(body.toPrettyString());
    }

    @Test
    void aMissingQueryIsAnIssueOfItsParameter() {
        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> MetricsQueryParser.parse(MetricsApi.V1, null));

        assertThat(failure.issues())
                .isEqualTo(List.of(new Issues.Issue(
                        "invalid_type", List.of("query"), "Invalid input: expected string, received undefined")));
    }

    @Test
    void fieldsThatAreLeftOutOrNullHaveTheirDefaults() {
        MetricsQuery query = MetricsQueryParser.parse(MetricsApi.V1, """
                {"view": "observations", "metrics": [], "filters": null, "timeDimension": null, "orderBy": null, "config": null,
                 "fromTimestamp": "2026-01-01T08:00+08:00", "toTimestamp": "2026-01-31T23:59:59.999999Z"}""");

        assertThat(query)
                .isEqualTo(new MetricsQuery(
                        Views.OBSERVATIONS,
                        List.of(),
                        List.of(),
                        List.of(),
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-01-31T23:59:59.999999Z"),
                        null,
                        List.of(),
                        10,
                        null));
    }

    @Test
    void aDimensionOrMetricNamedTwiceIsOneColumn() {
        MetricsQuery query = MetricsQueryParser.parse(MetricsApi.V1, VALID.replace("\"metrics\": [", """
                "dimensions": [{"field": "name"}, {"field": "id"}, {"field": "name"}],
                "metrics": [{"measure": "count", "aggregation": "count"},"""));

        assertThat(query.dimensions()).extracting(Dimension::name).containsExactly("name", "id");
        assertThat(query.metrics()).extracting(MetricsQuery.Metric::name).containsExactly("count_count");
    }

    @Test
    void autoTakesTheGranularityOfTheRange() {
        assertThat(auto("2026-01-01T01:59:59Z")).isEqualTo(Granularity.MINUTE);
        assertThat(auto("2026-01-01T02:00:00Z")).isEqualTo(Granularity.HOUR);
        assertThat(auto("2026-01-03T23:59:59Z")).isEqualTo(Granularity.HOUR);
        assertThat(auto("2026-01-04T00:00:00Z")).isEqualTo(Granularity.DAY);
        assertThat(auto("2026-03-02T00:00:00Z")).isEqualTo(Granularity.WEEK);
        assertThat(auto("2027-01-01T00:00:00Z")).isEqualTo(Granularity.MONTH);
    }

    private static Granularity auto(String to) {
        String query = VALID.replace("2026-02-01T00:00:00Z", to)
                .replace("\"view\"", "\"timeDimension\": {\"granularity\": \"auto\"}, \"view\"");
        return Objects.requireNonNull(
                MetricsQueryParser.parse(MetricsApi.V1, query).granularity());
    }
}

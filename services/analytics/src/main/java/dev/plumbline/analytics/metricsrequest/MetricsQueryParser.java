package dev.plumbline.analytics.metricsrequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Granularity;
import dev.plumbline.analytics.query.MetricsApi;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.View;
import dev.plumbline.platform.errors.ApiException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a query from JSON. First its form, all faults at once; then, in {@link QueryNames}, what it names. */
public final class MetricsQueryParser {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<String> FIELDS = List.of(
            "view",
            "dimensions",
            "metrics",
            "filters",
            "timeDimension",
            "fromTimestamp",
            "toTimestamp",
            "orderBy",
            "config");
    private static final String TIME_ZONE = "timeZone";
    private static final List<String> PAGE_FIELDS =
            Stream.concat(FIELDS.stream(), Stream.of(TIME_ZONE)).toList();
    private static final List<String> AGGREGATIONS =
            Arrays.stream(Aggregation.values()).map(Aggregation::wire).toList();
    private static final List<String> GRANULARITIES = Stream.concat(
                    Stream.of(Granularity.AUTO),
                    Arrays.stream(Granularity.values()).map(Granularity::wire))
            .toList();
    private static final List<String> DIRECTIONS = List.of("asc", "desc");
    private static final int MAX_BINS = 100;
    private static final int MAX_ROW_LIMIT = 1_000;

    private MetricsQueryParser() {}

    /** Fails with a 400 that says what is allowed. */
    public static MetricsQuery parse(MetricsApi api, @Nullable String json) {
        Issues issues = new Issues();
        if (json == null) {
            issues.wrongType(List.of("query"), "string", "undefined");
            throw issues.asFailure();
        }
        JsonNode root = tree(json);
        if (!root.isObject()) {
            issues.wrongType(List.of(), "object", QueryFields.kind(root));
            throw issues.asFailure();
        }
        return query(api, new QueryFields(root, List.of(), issues));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw ApiException.badRequest("Invalid JSON in query parameter");
        }
    }

    private static MetricsQuery query(MetricsApi api, QueryFields root) {
        boolean page = api == MetricsApi.PAGE;
        root.refuseOthersThan(page ? PAGE_FIELDS : FIELDS);
        String view = root.option("view", api.views().stream().map(View::name).toList());
        QueryNames.Given given = new QueryNames.Given(
                root.list("dimensions", false).stream()
                        .map(dimension -> dimension.text("field"))
                        .toList(),
                root.list("metrics", true).stream()
                        .map(metric -> new QueryNames.GivenMetric(
                                metric.text("measure"), metric.option("aggregation", AGGREGATIONS)))
                        .toList(),
                root.list("orderBy", false).stream()
                        .map(order ->
                                new QueryNames.GivenOrder(order.text("field"), order.option("direction", DIRECTIONS)))
                        .toList());
        root.list("filters", false);
        QueryFields time = root.nested("timeDimension");
        String granularity = time == null ? null : time.option("granularity", GRANULARITIES);
        QueryFields config = root.nested("config");
        Integer bins = config == null ? null : config.number("bins", 1, MAX_BINS);
        Integer rowLimit = config == null ? null : config.number("row_limit", 1, MAX_ROW_LIMIT);
        ZoneId zone = page ? root.zone(TIME_ZONE) : ZoneOffset.UTC;
        Instant from = root.time("fromTimestamp");
        Instant to = root.time("toTimestamp");
        if (from == null || to == null) {
            throw root.issues().asFailure();
        }
        if (!from.isBefore(to)) {
            root.issues().add("custom", List.of(), "fromTimestamp must be before toTimestamp");
        }
        if (!root.issues().isEmpty()) {
            throw root.issues().asFailure();
        }
        QueryNames names = new QueryNames(api.view(view).orElseThrow(), given, granularity != null);
        MetricsQuery query = new MetricsQuery(
                names.view(),
                names.dimensions(),
                names.metrics(),
                names.filters(root.object().path("filters")),
                from,
                page ? to.minus(1, ChronoUnit.MICROS) : to,
                granularity == null ? null : granularity(granularity, from, to),
                names.orders(),
                bins == null ? MetricsQuery.DEFAULT_BINS : bins,
                rowLimit == null ? api.defaultRowLimit() : rowLimit,
                zone);
        QueryBounds.check(api, query, rowLimit != null);
        return query;
    }

    private static Granularity granularity(String name, Instant from, Instant to) {
        return name.equals(Granularity.AUTO)
                ? Granularity.auto(from, to)
                : Granularity.valueOf(name.toUpperCase(Locale.ROOT));
    }
}

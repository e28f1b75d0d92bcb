package dev.plumbline.analytics.scorelist;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterParser;
import dev.plumbline.analytics.filter.FilterType;
import dev.plumbline.analytics.list.Conditions;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.paging.PageRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of GET /api/public/v2/scores. Unknown ones are ignored. */
public record ScoreListParameters(
        @RestQuery @Nullable String page,
        @RestQuery @Nullable String limit,
        @RestQuery @Nullable String userId,
        @RestQuery @Nullable String name,
        @RestQuery @Nullable String fromTimestamp,
        @RestQuery @Nullable String toTimestamp,
        @RestQuery @Nullable List<String> environment,
        @RestQuery @Nullable String source,
        @RestQuery @Nullable String operator,
        @RestQuery @Nullable String value,
        @RestQuery @Nullable List<String> scoreIds,
        @RestQuery @Nullable String configId,
        @RestQuery @Nullable String sessionId,
        @RestQuery @Nullable String datasetRunId,
        @RestQuery @Nullable String traceId,
        @RestQuery @Nullable List<String> observationId,
        @RestQuery @Nullable String queueId,
        @RestQuery @Nullable String dataType,
        @RestQuery @Nullable List<String> traceTags,
        @RestQuery @Nullable String fields,
        @RestQuery @Nullable String filter) {

    private static final FilterParser FILTERS = new FilterParser(ScoreColumns.FILTERS);

    ScoreQuery query() {
        Conditions conditions = new Conditions()
                .equal("userId", userId)
                .equal("name", name)
                .from("timestamp", "fromTimestamp", fromTimestamp)
                .to("timestamp", "toTimestamp", toTimestamp)
                .anyOf("environment", environment)
                .equal("source", source)
                .anyOf("id", scoreIds)
                .equal("configId", configId)
                .equal("sessionId", sessionId)
                .equal("datasetRunId", datasetRunId)
                .equal("traceId", traceId)
                .anyOf("observationId", observationId)
                .equal("queueId", queueId)
                .equal("dataType", dataType)
                .allOf("traceTags", traceTags);
        List<Filter> filters = new ArrayList<>(conditions.and(FILTERS.parse(filter)));
        if (value != null && !value.isEmpty() && operator != null && !operator.isEmpty()) {
            filters.add(number(operator, value));
        }
        return new ScoreQuery(filters, ScoreQuery.NEWEST_FIRST, PageRequest.of(page, limit));
    }

    /** Filters on the trace without its fields are refused, as in Langfuse. */
    boolean withTrace() {
        List<String> groups = fields == null || fields.isEmpty()
                ? List.of("score", "trace")
                : Arrays.stream(fields.split(",")).map(String::strip).toList();
        boolean trace = groups.contains("trace");
        if (!trace && ((userId != null && !userId.isEmpty()) || (traceTags != null && !traceTags.isEmpty()))) {
            throw ApiException.badRequest(
                    "Cannot filter by trace properties (userId, traceTags) without the field group 'trace'");
        }
        return trace;
    }

    private static Filter number(String operator, String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            return FilterType.NUMBER.operators().stream()
                    .filter(known -> known.wire().equals(operator))
                    .findFirst()
                    .map(known -> new Filter.Numeric("value", known, number))
                    .orElseThrow(() -> ApiException.badRequest("Invalid operator '" + operator + "'"));
        } catch (NumberFormatException e) {
            throw ApiException.badRequest("Invalid value '" + value + "': give a number");
        }
    }
}

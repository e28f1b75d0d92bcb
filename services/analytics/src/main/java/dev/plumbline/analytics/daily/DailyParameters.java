package dev.plumbline.analytics.daily;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.list.QueryTime;
import dev.plumbline.analytics.list.StoredText;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.paging.PageRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the daily metrics. Unknown ones are ignored. */
public record DailyParameters(
        @RestQuery @Nullable String page,
        @RestQuery @Nullable String limit,
        @RestQuery @Nullable String traceName,
        @RestQuery @Nullable String userId,
        @RestQuery @Nullable List<String> tags,
        @RestQuery @Nullable List<String> environment,
        @RestQuery @Nullable String fromTimestamp,
        @RestQuery @Nullable String toTimestamp) {

    /** Nothing that was ever traced is older or, but for a wrong clock, younger. */
    private static final Instant FIRST = Instant.parse("1980-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    PageRequest pageRequest() {
        return PageRequest.of(page, limit);
    }

    Instant from() {
        Instant given = QueryTime.parse("fromTimestamp", fromTimestamp);
        return given == null ? FIRST : given;
    }

    /** The last instant, included. */
    Instant to() {
        Instant given = QueryTime.parse("toTimestamp", toTimestamp);
        return (given == null ? LAST : given).minus(1, ChronoUnit.MICROS);
    }

    /** @param nameColumn where the view has the name of the trace */
    List<Filter> filters(String nameColumn) {
        List<Filter> filters = new ArrayList<>();
        one(nameColumn, traceName, filters);
        one("userId", userId, filters);
        if (tags != null && !tags.isEmpty()) {
            filters.add(new Filter.ArrayOptions("tags", FilterOperator.ALL_OF, stored("tags", tags)));
        }
        if (environment != null && !environment.isEmpty()) {
            filters.add(new Filter.Options("environment", FilterOperator.ANY_OF, stored("environment", environment)));
        }
        return filters;
    }

    private static void one(String column, @Nullable String value, List<Filter> filters) {
        if (value != null && !value.isEmpty()) {
            filters.add(new Filter.Options(column, FilterOperator.ANY_OF, stored(column, List.of(value))));
        }
    }

    private static List<String> stored(String column, List<String> values) {
        if (!values.stream().allMatch(StoredText::canBe)) {
            throw ApiException.badRequest("Invalid " + column + ": NUL characters are not allowed");
        }
        return values;
    }
}

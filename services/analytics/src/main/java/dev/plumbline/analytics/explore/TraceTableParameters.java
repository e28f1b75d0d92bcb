package dev.plumbline.analytics.explore;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterParser;
import dev.plumbline.analytics.list.Conditions;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.analytics.trace.TraceColumns;
import dev.plumbline.analytics.trace.TraceParts;
import dev.plumbline.analytics.trace.TraceQuery;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the table of traces. */
public record TraceTableParameters(
        @RestQuery @Nullable String page,
        @RestQuery @Nullable String limit,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String userId,
        @RestQuery @Nullable String sessionId,
        @RestQuery @Nullable String name,
        @RestQuery @Nullable List<String> environment,
        @RestQuery @Nullable List<String> tags,
        @RestQuery @Nullable String search,
        @RestQuery @Nullable String searchIn,
        @RestQuery @Nullable String orderBy,
        @RestQuery @Nullable String filter) {

    private static final FilterParser FILTERS = new FilterParser(TraceColumns.PAGE_FILTERS);
    private static final ListOrder NEWEST_FIRST = new ListOrder("timestamp", true);

    /** What the public API orders by, and what this table shows besides. */
    private static final List<String> ORDERS = Stream.concat(
                    TraceColumns.ORDERS.stream(),
                    Stream.of(
                            "environment",
                            "level",
                            "latency",
                            "inputTokens",
                            "outputTokens",
                            "totalTokens",
                            "totalCost",
                            "observationCount",
                            "errorCount"))
            .toList();

    TraceQuery query() {
        return new TraceQuery(
                filters(),
                ListOrder.parse(orderBy, ORDERS, NEWEST_FIRST),
                PageRequest.of(page, limit),
                new TraceParts(TraceParts.Io.PREVIEW, false, false));
    }

    List<Filter> filters() {
        Conditions conditions = new Conditions()
                .from("timestamp", "from", from)
                .to("timestamp", "to", to)
                .equal("userId", userId)
                .equal("sessionId", sessionId)
                .equal("name", name)
                .anyOf("environment", environment)
                .allOf("tags", tags)
                .search(search, searchIn);
        return conditions.and(FILTERS.parse(filter));
    }
}

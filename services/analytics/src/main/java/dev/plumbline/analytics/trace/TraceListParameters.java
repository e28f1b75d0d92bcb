package dev.plumbline.analytics.trace;

import dev.plumbline.analytics.filter.FilterParser;
import dev.plumbline.analytics.list.Conditions;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of GET /api/public/traces. Unknown ones are ignored. */
public record TraceListParameters(
        @RestQuery @Nullable String page,
        @RestQuery @Nullable String limit,
        @RestQuery @Nullable String userId,
        @RestQuery @Nullable String name,
        @RestQuery @Nullable String sessionId,
        @RestQuery @Nullable String fromTimestamp,
        @RestQuery @Nullable String toTimestamp,
        @RestQuery @Nullable String orderBy,
        @RestQuery @Nullable List<String> tags,
        @RestQuery @Nullable String version,
        @RestQuery @Nullable String release,
        @RestQuery @Nullable List<String> environment,
        @RestQuery @Nullable String fields,
        @RestQuery @Nullable String filter) {

    private static final FilterParser FILTERS = new FilterParser(TraceColumns.FILTERS);
    private static final ListOrder NEWEST_FIRST = new ListOrder("timestamp", true);

    TraceQuery query(TraceParts parts) {
        Conditions conditions = new Conditions()
                .equal("userId", userId)
                .equal("name", name)
                .equal("sessionId", sessionId)
                .from("timestamp", "fromTimestamp", fromTimestamp)
                .to("timestamp", "toTimestamp", toTimestamp)
                .allOf("tags", tags)
                .equal("version", version)
                .equal("release", release)
                .anyOf("environment", environment);
        return new TraceQuery(
                conditions.and(FILTERS.parse(filter)),
                ListOrder.parse(orderBy, TraceColumns.ORDERS, NEWEST_FIRST),
                PageRequest.of(page, limit),
                parts);
    }
}

package dev.plumbline.analytics.session;

import dev.plumbline.analytics.filter.FilterParser;
import dev.plumbline.analytics.list.Conditions;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.analytics.trace.TraceColumns;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the table of sessions; filters are those of traces. */
public record SessionTableParameters(
        @RestQuery @Nullable String page,
        @RestQuery @Nullable String limit,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable List<String> environment,
        @RestQuery @Nullable String search,
        @RestQuery @Nullable String searchIn,
        @RestQuery @Nullable String orderBy,
        @RestQuery @Nullable String filter) {

    private static final FilterParser FILTERS = new FilterParser(TraceColumns.PAGE_FILTERS);
    private static final ListOrder NEWEST_FIRST = new ListOrder("createdAt", true);

    SessionQuery query() {
        return new SessionQuery(
                new Conditions()
                        .from("timestamp", "from", from)
                        .to("timestamp", "to", to)
                        .anyOf("environment", environment)
                        .search(search, searchIn)
                        .and(FILTERS.parse(filter)),
                ListOrder.parse(orderBy, SessionSql.ORDER_COLUMNS, NEWEST_FIRST),
                PageRequest.of(page, limit));
    }
}

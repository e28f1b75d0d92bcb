package dev.plumbline.analytics.scorelist;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterParser;
import dev.plumbline.analytics.list.Conditions;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the table of scores. */
public record ScoreTableParameters(
        @RestQuery @Nullable String page,
        @RestQuery @Nullable String limit,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable List<String> environment,
        @RestQuery @Nullable String search,
        @RestQuery @Nullable String orderBy,
        @RestQuery @Nullable String filter) {

    private static final FilterParser FILTERS = new FilterParser(ScoreColumns.FILTERS);

    ScoreQuery query() {
        return new ScoreQuery(
                filters(),
                ListOrder.parse(orderBy, ScoreColumns.ORDERS, ScoreQuery.NEWEST_FIRST),
                PageRequest.of(page, limit));
    }

    List<Filter> filters() {
        return new Conditions()
                .from("timestamp", "from", from)
                .to("timestamp", "to", to)
                .anyOf("environment", environment)
                .search(search)
                .and(FILTERS.parse(filter));
    }
}

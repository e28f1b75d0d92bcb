package dev.plumbline.analytics.explore;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterParser;
import dev.plumbline.analytics.list.Conditions;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.analytics.observation.ObservationColumns;
import dev.plumbline.analytics.observation.ObservationQuery;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the table of observations. */
public record ObservationTableParameters(
        @RestQuery @Nullable String page,
        @RestQuery @Nullable String limit,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String search,
        @RestQuery @Nullable String searchIn,
        @RestQuery @Nullable String orderBy,
        @RestQuery @Nullable String filter) {

    private static final FilterParser FILTERS = new FilterParser(ObservationColumns.PAGE_FILTERS);

    ObservationQuery query() {
        return new ObservationQuery(
                filters(),
                ListOrder.parse(orderBy, ObservationColumns.PAGE_ORDERS, ObservationQuery.NEWEST_FIRST),
                PageRequest.of(page, limit),
                true);
    }

    List<Filter> filters() {
        return new Conditions()
                .from("startTime", "from", from)
                .to("startTime", "to", to)
                .search(search, searchIn)
                .and(FILTERS.parse(filter));
    }
}

package dev.plumbline.analytics.trace;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;

/** A page of a list of traces. */
public record TraceQuery(List<Filter> filters, ListOrder order, PageRequest page, TraceParts parts) {

    public TraceQuery withFilters(List<Filter> others) {
        return new TraceQuery(others, order, page, parts);
    }
}

package dev.plumbline.analytics.observationv2;

import dev.plumbline.analytics.filter.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param after null for the first page */
record ListQuery(List<Filter> filters, @Nullable ListCursor after, int limit, FieldGroups fields) {

    ListQuery withFilters(List<Filter> others) {
        return new ListQuery(others, after, limit, fields);
    }
}

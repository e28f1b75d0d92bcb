package dev.plumbline.analytics.observation;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;

/**
 * A page of a list of observations.
 *
 * @param previews whether the starts of inputs and outputs are enough
 */
public record ObservationQuery(List<Filter> filters, ListOrder order, PageRequest page, boolean previews) {

    public static final ListOrder NEWEST_FIRST = new ListOrder("startTime", true);

    /** Newest first, with whole payloads. */
    public ObservationQuery(List<Filter> filters, PageRequest page) {
        this(filters, NEWEST_FIRST, page, false);
    }
}

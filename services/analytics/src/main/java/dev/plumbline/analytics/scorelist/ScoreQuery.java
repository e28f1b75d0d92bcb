package dev.plumbline.analytics.scorelist;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;

/** A page of a list of scores. */
record ScoreQuery(List<Filter> filters, ListOrder order, PageRequest page) {

    static final ListOrder NEWEST_FIRST = new ListOrder("timestamp", true);
}

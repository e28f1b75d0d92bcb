package dev.plumbline.analytics.session;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;

/**
 * A page of a list of sessions.
 *
 * @param filters on the traces: a session is in the list, with these traces, when at least one of its traces satisfies them all
 */
public record SessionQuery(List<Filter> filters, ListOrder order, PageRequest page) {}

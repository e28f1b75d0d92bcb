package dev.plumbline.analytics.observation;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;

/** A page of a list of observations, newest first. */
public record ObservationQuery(List<Filter> filters, PageRequest page) {}

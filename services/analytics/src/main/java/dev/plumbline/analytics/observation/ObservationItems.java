package dev.plumbline.analytics.observation;

import java.util.List;

/** A page of observations and how many there are in all. */
public record ObservationItems(List<ObservationItem> items, long total) {}

package dev.plumbline.analytics.trace;

import java.util.List;

/** A page of traces and how many there are in all. */
public record TraceItems(List<TraceItem> items, long total) {}

package dev.plumbline.analytics.observation;

import java.time.LocalDate;

/** Where the observations of a trace are: the days come from the trace's row and prune partitions. */
public record TraceDays(String traceId, LocalDate first, LocalDate last) {}

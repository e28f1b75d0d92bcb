package dev.plumbline.ingestion.span;

import java.time.LocalDate;

/** The days within which all spans of a trace lie: it bounds the partitions that a statement looks into. */
public record DayRange(LocalDate first, LocalDate last) {}

package dev.plumbline.ingestion.trace;

/** What one span says about its trace. Fold all fragments of a trace with {@link TraceState#merge}. */
public record TraceFragment(String traceId, TraceState state) {}

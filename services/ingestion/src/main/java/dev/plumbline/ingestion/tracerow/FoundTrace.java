package dev.plumbline.ingestion.tracerow;

import dev.plumbline.ingestion.payload.PayloadPlace;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.trace.StoredTrace;
import org.jspecify.annotations.Nullable;

/** A row that was there, locked until the transaction ends. */
record FoundTrace(TraceKey key, StoredTrace row, @Nullable PayloadPlace place) {}

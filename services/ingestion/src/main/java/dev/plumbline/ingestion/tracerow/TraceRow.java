package dev.plumbline.ingestion.tracerow;

import dev.plumbline.ingestion.payload.PayloadPlace;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.trace.TraceState;
import org.jspecify.annotations.Nullable;

/**
 * One row of table trace.
 *
 * @param place where the payload of {@code state} is; null when it has none, or it is not packed yet
 */
public record TraceRow(
        TraceKey key, TraceState state, @Nullable PayloadPlace place) {

    boolean isPacked() {
        return place != null || state.payload().isEmpty();
    }
}

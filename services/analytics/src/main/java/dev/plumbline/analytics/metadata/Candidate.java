package dev.plumbline.analytics.metadata;

import dev.plumbline.analytics.payload.PayloadPlace;
import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row that satisfies every other filter.
 *
 * @param place where its metadata is; null when it has none
 */
record Candidate(String id, String traceId, @Nullable PayloadPlace place) {

    /** From a row with {@code id}, {@code trace_id}, {@code day}, {@code payload_block} and {@code payload_index}. */
    static Candidate from(Row row) {
        String traceId = row.getString("trace_id");
        return new Candidate(row.getString("id"), traceId, PayloadPlace.from(row, row.getLocalDate("day"), traceId));
    }
}

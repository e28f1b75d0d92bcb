package dev.plumbline.ingestion.tracerow;

import dev.plumbline.ingestion.payload.BlockRow;
import dev.plumbline.ingestion.payload.PayloadPlace;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.trace.PayloadClaim;
import dev.plumbline.ingestion.trace.TracePayload;
import dev.plumbline.ingestion.trace.TraceState;
import dev.plumbline.schema.payload.Payload;
import dev.plumbline.schema.payload.PayloadBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Folds rows of the same trace; a payload that is packed somewhere already is not packed again. */
final class TraceFold {

    private TraceFold() {}

    /** Sorted by key, each key once: PostgreSQL takes a key only once in a statement, and rows are locked in this order. */
    static List<TraceRow> fold(List<TraceRow> rows) {
        SortedMap<TraceKey, TraceRow> folded = new TreeMap<>();
        for (TraceRow row : rows) {
            folded.merge(
                    row.key(), row, (one, other) -> place(one, other, TraceState.merge(one.state(), other.state())));
        }
        return new ArrayList<>(folded.values());
    }

    /** {@code merged} came from both: its payload is where either's is, if it has the same content. */
    static TraceRow place(TraceRow one, TraceRow other, TraceState merged) {
        if (sameContent(merged.payload(), one.state().payload())) {
            return new TraceRow(one.key(), merged, one.place());
        }
        if (sameContent(merged.payload(), other.state().payload())) {
            return new TraceRow(one.key(), merged, other.place());
        }
        return new TraceRow(one.key(), merged, null);
    }

    /** @return the payload at {@code place}, found among {@code blocks} */
    static Payload payload(List<BlockRow> blocks, TraceKey trace, @Nullable PayloadPlace place) {
        for (BlockRow block : blocks) {
            if (place != null && block.trace().equals(trace) && block.block() == place.block()) {
                return PayloadBlock.decode(block.body()).get(place.index());
            }
        }
        throw new IllegalStateException("The payload block of a trace is missing");
    }

    /** Ranks aside: a later span that repeats what is known changes the ranks and not a byte. */
    private static boolean sameContent(TracePayload a, TracePayload b) {
        return sameContent(a.input(), b.input())
                && sameContent(a.output(), b.output())
                && a.metadata().keySet().equals(b.metadata().keySet())
                && a.metadata().entrySet().stream()
                        .allMatch(entry ->
                                sameContent(entry.getValue(), b.metadata().get(entry.getKey())));
    }

    private static boolean sameContent(@Nullable PayloadClaim a, @Nullable PayloadClaim b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.hash() == b.hash();
    }
}

package dev.plumbline.ingestion.tracerow;

import dev.plumbline.ingestion.payload.BlockRow;
import dev.plumbline.ingestion.payload.PayloadPlace;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.span.DayRange;
import dev.plumbline.ingestion.trace.StoredTrace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of the traces of a transaction. */
public final class TraceChanges {

    private final Map<TraceKey, DayRange> found = new HashMap<>();
    private final List<TraceRow> written = new ArrayList<>();
    private final List<BlockRow> blocks = new ArrayList<>();

    /** The traces that were there before, with the days of their spans. */
    public Map<TraceKey, DayRange> found() {
        return found;
    }

    /** The places that rows written now point to; some are in blocks of earlier transactions. */
    public List<PayloadPlace> places() {
        return written.stream()
                .map(TraceRow::place)
                .filter(place -> place != null)
                .toList();
    }

    /** Blocks that the merge made. */
    public List<BlockRow> blocks() {
        return blocks;
    }

    void found(TraceKey key, StoredTrace row) {
        found.put(key, new DayRange(row.firstDay(), row.lastDay()));
    }

    void wrote(TraceRow row) {
        written.add(row);
    }

    void made(List<BlockRow> more) {
        blocks.addAll(more);
    }
}

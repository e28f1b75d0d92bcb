package dev.plumbline.ingestion.payload;

import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.schema.payload.Payload;
import dev.plumbline.schema.payload.PayloadBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Packs what one request carries for one trace: a block per day, and a new one past the target size. A payload lies in the
 * partition of its span, so a reader that has the span's row needs no search. CPU-heavy: call it on a worker thread.
 */
public final class BlockPacker {

    private final TraceKey trace;
    private final Map<LocalDate, Open> open = new HashMap<>();
    private final List<BlockRow> full = new ArrayList<>();

    public BlockPacker(TraceKey trace) {
        this.trace = trace;
    }

    /** null when the payload is empty */
    public @Nullable PayloadPlace add(LocalDate day, Payload payload) {
        return payload.isEmpty() ? null : add(day, payload, payload.size());
    }

    /**
     * Adds a payload that repeats bytes of the one just added (a trace repeats its root span): beside it in the same block it
     * costs next to nothing, so it does not count towards the block's size.
     */
    public @Nullable PayloadPlace addRepeated(LocalDate day, Payload payload) {
        return payload.isEmpty() ? null : add(day, payload, 0);
    }

    public List<BlockRow> finish() {
        open.forEach(this::close);
        open.clear();
        return full;
    }

    private PayloadPlace add(LocalDate day, Payload payload, int size) {
        Open block = open.computeIfAbsent(day, ignored -> new Open(BlockIds.next()));
        if (!block.payloads.isEmpty() && size > 0 && block.bytes + size > PayloadBlock.TARGET_BYTES) {
            close(day, block);
            block = new Open(BlockIds.next());
            open.put(day, block);
        }
        block.payloads.add(payload);
        block.bytes += size;
        return new PayloadPlace(day, block.id, block.payloads.size() - 1);
    }

    private void close(LocalDate day, Open block) {
        full.add(new BlockRow(trace, day, block.id, PayloadBlock.encode(block.payloads)));
    }

    private static final class Open {
        private final long id;
        private final List<Payload> payloads = new ArrayList<>();
        private int bytes;

        Open(long id) {
            this.id = id;
        }
    }
}

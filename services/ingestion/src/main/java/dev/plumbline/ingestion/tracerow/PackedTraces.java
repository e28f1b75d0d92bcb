package dev.plumbline.ingestion.tracerow;

import dev.plumbline.ingestion.payload.BlockPacker;
import dev.plumbline.ingestion.payload.BlockRow;
import dev.plumbline.ingestion.payload.PayloadPlace;
import java.util.ArrayList;
import java.util.List;

/** @param blocks made for those rows whose merged payload was nowhere yet */
record PackedTraces(List<TraceRow> rows, List<BlockRow> blocks) {

    /** CPU-heavy: call it on a worker thread. */
    static PackedTraces pack(List<TraceRow> rows) {
        List<TraceRow> packed = new ArrayList<>();
        List<BlockRow> blocks = new ArrayList<>();
        for (TraceRow row : rows) {
            if (row.isPacked()) {
                packed.add(row);
                continue;
            }
            BlockPacker packer = new BlockPacker(row.key());
            PayloadPlace place =
                    packer.add(row.state().firstDay(), row.state().payload().toPayload());
            packed.add(new TraceRow(row.key(), row.state(), place));
            blocks.addAll(packer.finish());
        }
        return new PackedTraces(packed, blocks);
    }
}

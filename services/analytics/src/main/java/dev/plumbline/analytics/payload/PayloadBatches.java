package dev.plumbline.analytics.payload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts a list of things with payloads so that the bodies of one batch fit into memory. */
public final class PayloadBatches {

    private static final int BYTES = 8 * 1024 * 1024;
    /** A body of a few bytes may unpack to many. */
    private static final int ITEMS = 64;

    private PayloadBatches() {}

    /**
     * Batches in the order of the items. Items of the same block mostly follow each other; a block that is torn apart is read
     * twice.
     *
     * @param sizes of the bodies, see {@link PayloadBodies#sizes}
     */
    public static <T> List<List<T>> cut(
            List<T> items, Function<T, @Nullable PayloadPlace> place, Map<PayloadPlace.Block, Integer> sizes) {
        List<List<T>> batches = new ArrayList<>();
        List<T> batch = new ArrayList<>();
        long bytes = 0;
        for (T item : items) {
            PayloadPlace at = place.apply(item);
            int size = at == null ? 0 : sizes.getOrDefault(at.block(), 0);
            if (!batch.isEmpty() && (batch.size() == ITEMS || bytes + size > BYTES)) {
                batches.add(batch);
                batch = new ArrayList<>();
                bytes = 0;
            }
            batch.add(item);
            bytes += size;
        }
        batches.add(batch);
        return batches;
    }
}

package dev.plumbline.analytics.payload;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where one payload is. */
public record PayloadPlace(Block block, int index) {

    /** The key of a payload block within a project. */
    public record Block(LocalDate day, String traceId, long number) {}

    /** Null when there is no payload. */
    public static @Nullable PayloadPlace of(
            @Nullable LocalDate day, String traceId, @Nullable Long block, @Nullable Integer index) {
        return day == null || block == null || index == null
                ? null
                : new PayloadPlace(new Block(day, traceId, block), index);
    }

    /** From a row with {@code payload_block} and {@code payload_index}. */
    public static @Nullable PayloadPlace from(Row row, @Nullable LocalDate day, String traceId) {
        return of(day, traceId, row.getLong("payload_block"), row.getInteger("payload_index"));
    }
}

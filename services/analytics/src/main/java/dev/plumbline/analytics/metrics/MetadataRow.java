package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.payload.PayloadPlace;
import dev.plumbline.analytics.querycompiler.RowKeys;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one row has its metadata.
 *
 * @param keys the first is always the trace's id
 * @param place null when the row has no payload
 */
record MetadataRow(List<String> keys, @Nullable PayloadPlace place) {

    /** From the row's keys, then day, block and index. */
    static MetadataRow from(Row row, int keyCount) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < keyCount; i++) {
            keys.add(row.getString(i));
        }
        PayloadPlace place = PayloadPlace.of(
                row.getLocalDate(keyCount), keys.get(0), row.getLong(keyCount + 1), row.getInteger(keyCount + 2));
        return new MetadataRow(keys, place);
    }

    static RowKeys keysOf(Collection<MetadataRow> rows, int keyCount) {
        List<List<String>> values = new ArrayList<>();
        for (int i = 0; i < keyCount; i++) {
            int key = i;
            values.add(rows.stream().map(row -> row.keys().get(key)).toList());
        }
        return new RowKeys(values);
    }
}

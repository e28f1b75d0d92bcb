package dev.plumbline.analytics.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

/** A score as a row of a table shows it. */
@JsonInclude
public record RowScore(
        String name,
        String dataType,
        @Nullable Double value,
        @Nullable String stringValue) {

    static RowScore from(Row row) {
        return new RowScore(
                row.getString("name"),
                row.getString("data_type"),
                row.getDouble("value"),
                row.getString("string_value"));
    }
}

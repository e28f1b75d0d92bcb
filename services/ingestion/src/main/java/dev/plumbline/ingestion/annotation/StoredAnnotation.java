package dev.plumbline.ingestion.annotation;

import io.vertx.mutiny.sqlclient.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A score as it is, locked until the transaction ends. */
record StoredAnnotation(
        String name,
        String source,
        String dataType,
        @Nullable Double number,
        @Nullable String text,
        @Nullable String comment,
        @Nullable String configId,
        @Nullable String traceId) {

    static StoredAnnotation from(Row row) {
        return new StoredAnnotation(
                row.getString("name"),
                row.getString("source"),
                row.getString("data_type"),
                row.getDouble("value"),
                row.getString("string_value"),
                row.getString("comment"),
                row.getString("config_id"),
                row.getString("trace_id"));
    }

    boolean isByAPerson() {
        return source.equals("ANNOTATION");
    }

    /** What the audit log may hold of it. */
    Map<String, @Nullable Object> state() {
        return state(name, traceId, number, text, comment);
    }

    static Map<String, @Nullable Object> state(
            String name,
            @Nullable String traceId,
            @Nullable Double number,
            @Nullable String text,
            @Nullable String comment) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("name", name);
        state.put("traceId", traceId);
        state.put("value", text == null ? number : text);
        state.put("comment", comment);
        return state;
    }
}

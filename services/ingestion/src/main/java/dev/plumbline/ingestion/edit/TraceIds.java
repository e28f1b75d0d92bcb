package dev.plumbline.ingestion.edit;

import dev.plumbline.platform.errors.ApiException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a deletion. */
record TraceIds(@Nullable List<@Nullable String> traceIds) {

    private static final int MOST = 1_000;

    /** Each once. */
    static List<String> of(@Nullable TraceIds body) {
        List<@Nullable String> ids = body == null ? null : body.traceIds();
        if (ids == null
                || ids.isEmpty()
                || ids.size() > MOST
                || ids.stream().anyMatch(id -> id == null || id.isEmpty())) {
            throw ApiException.badRequest("traceIds: give 1 to " + MOST + " ids of traces.");
        }
        return ids.stream().map(TraceIds::storable).distinct().toList();
    }

    /** What no id can be names no trace, and the database would not take it. */
    static String storable(@Nullable String id) {
        return id == null || id.indexOf('\0') >= 0 ? "" : id;
    }
}

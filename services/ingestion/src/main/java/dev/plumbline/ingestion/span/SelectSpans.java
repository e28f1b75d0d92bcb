package dev.plumbline.ingestion.span;

import dev.plumbline.ingestion.rows.Columns;
import dev.plumbline.ingestion.rows.SpanKey;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.rows.Version;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds spans whichever day they were stored under, because a later version may have another start. The rows need no lock:
 * whoever writes spans of a trace holds the trace's row.
 */
final class SelectSpans {

    /** $6 and $7 bound the partitions before the statement runs, k's own range while it does. */
    private static final String SQL = """
            SELECT s.project_id, s.day, s.trace_id, s.id, s.event_time, s.content_hash
            FROM unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::date[])
                AS k (project_id, trace_id, id, first_day, last_day)
            JOIN span s ON s.project_id = k.project_id AND s.trace_id = k.trace_id AND s.id = k.id
                AND s.day BETWEEN k.first_day AND k.last_day
            WHERE s.day BETWEEN $6 AND $7""";

    private SelectSpans() {}

    record Wanted(SpanKey key, DayRange days) {}

    /** @param wanted at least one */
    static Uni<Map<SpanKey, StoredSpan>> run(SqlConnection connection, List<Wanted> wanted) {
        Columns<Wanted> columns = Columns.of(wanted)
                .text(span -> span.key().trace().project().value())
                .text(span -> span.key().trace().id())
                .text(span -> span.key().id())
                .date(span -> span.days().first())
                .date(span -> span.days().last())
                .each(wanted.stream()
                        .map(span -> span.days().first())
                        .min(LocalDate::compareTo)
                        .orElseThrow())
                .each(wanted.stream()
                        .map(span -> span.days().last())
                        .max(LocalDate::compareTo)
                        .orElseThrow());
        return connection.preparedQuery(SQL).execute(columns.tuple()).map(rows -> {
            Map<SpanKey, StoredSpan> found = new HashMap<>();
            for (Row row : rows) {
                StoredSpan span = from(row);
                found.put(span.key(), span);
            }
            return found;
        });
    }

    private static StoredSpan from(Row row) {
        TraceKey trace = new TraceKey(new ProjectId(row.getString("project_id")), row.getString("trace_id"));
        return new StoredSpan(
                new SpanKey(trace, row.getString("id")),
                row.getLocalDate("day"),
                new Version(row.getOffsetDateTime("event_time").toInstant(), row.getLong("content_hash")));
    }
}

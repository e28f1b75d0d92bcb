package dev.plumbline.analytics.tracestore;

import dev.plumbline.analytics.trace.Trace;
import dev.plumbline.analytics.trace.TraceTotals;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The totals of a page of traces. */
final class SelectTraceTotals {

    /** LATERAL, so that every trace is looked up by the primary key: a plain join may read whole days instead. */
    static final String SQL = """
            SELECT w.trace_id, o.*
            FROM unnest($2::text[], $3::date[], $4::date[]) AS w (trace_id, first_day, last_day)
            CROSS JOIN LATERAL (
              SELECT count(*) AS observations,
                     count(*) FILTER (WHERE s.level = 'ERROR') AS errors,
                     CASE WHEN bool_or(s.level = 'ERROR') THEN 'ERROR'
                          WHEN bool_or(s.level = 'WARNING') THEN 'WARNING'
                          WHEN bool_or(s.level = 'DEFAULT') THEN 'DEFAULT'
                          ELSE 'DEBUG' END AS level,
                     (extract(epoch FROM max(greatest(s.start_time, s.end_time)) - min(s.start_time)) * 1000000)::bigint
                       AS latency_micros,
                     coalesce(sum(s.input_tokens), 0)::bigint AS input_tokens,
                     coalesce(sum(s.output_tokens), 0)::bigint AS output_tokens,
                     coalesce(sum(s.total_tokens), 0)::bigint AS total_tokens,
                     sum(s.total_cost) AS total_cost,
                     count(*) FILTER (WHERE s.receipt IS NOT NULL AND s.total_cost IS NULL) AS unpriced
              FROM span s
              WHERE s.project_id = $1 AND s.trace_id = w.trace_id AND s.day BETWEEN w.first_day AND w.last_day
                AND s.day BETWEEN $5 AND $6
            ) o
            WHERE o.observations > 0""";

    private SelectTraceTotals() {}

    static Uni<Map<String, TraceTotals>> run(SqlConnection connection, ProjectId project, List<Trace> traces) {
        if (traces.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return connection
                .preparedQuery(SQL)
                .execute(TraceDays.bind(project, traces))
                .map(rows -> {
                    Map<String, TraceTotals> totals = new HashMap<>();
                    for (Row row : rows) {
                        totals.put(row.getString("trace_id"), from(row));
                    }
                    return totals;
                });
    }

    private static TraceTotals from(Row row) {
        return new TraceTotals(
                row.getString("level"),
                Duration.ofNanos(row.getLong("latency_micros") * 1000),
                row.getLong("observations"),
                row.getLong("errors"),
                row.getLong("input_tokens"),
                row.getLong("output_tokens"),
                row.getLong("total_tokens"),
                row.getBigDecimal("total_cost"),
                row.getLong("unpriced"));
    }
}

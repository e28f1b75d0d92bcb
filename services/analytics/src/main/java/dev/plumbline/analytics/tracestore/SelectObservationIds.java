package dev.plumbline.analytics.tracestore;

import dev.plumbline.analytics.trace.Trace;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of the observations of a page of traces, in order of start. */
final class SelectObservationIds {

    /** LATERAL, so that every trace is looked up by the primary key: a plain join may read whole days instead. */
    static final String SQL = """
            SELECT w.trace_id, o.ids
            FROM unnest($2::text[], $3::date[], $4::date[]) AS w (trace_id, first_day, last_day)
            CROSS JOIN LATERAL (
              SELECT array_agg(s.id ORDER BY s.start_time, s.id) AS ids
              FROM span s
              WHERE s.project_id = $1 AND s.trace_id = w.trace_id AND s.day BETWEEN w.first_day AND w.last_day
                AND s.day BETWEEN $5 AND $6
            ) o
            WHERE o.ids IS NOT NULL""";

    private SelectObservationIds() {}

    static Uni<Map<String, List<String>>> run(SqlConnection connection, ProjectId project, List<Trace> traces) {
        if (traces.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return connection
                .preparedQuery(SQL)
                .execute(TraceDays.bind(project, traces))
                .map(rows -> {
                    Map<String, List<String>> ids = new HashMap<>();
                    for (Row row : rows) {
                        ids.put(row.getString("trace_id"), List.of(row.getArrayOfStrings("ids")));
                    }
                    return ids;
                });
    }
}

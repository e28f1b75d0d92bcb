package dev.plumbline.analytics.observationstore;

import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;

/** One observation of a trace: the trace's row says on which days to look. */
final class SelectTraceObservation {

    static final String SQL = "SELECT " + Observation.COLUMNS + """

            FROM trace t
            JOIN span s ON s.project_id = t.project_id AND s.trace_id = t.id AND s.day BETWEEN t.first_day AND t.last_day
            WHERE t.project_id = $1 AND t.id = $2 AND s.id = $3
            ORDER BY s.start_time DESC
            LIMIT 1""";

    private SelectTraceObservation() {}

    static Uni<Optional<Observation>> run(SqlConnection connection, ProjectId project, String traceId, String id) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), traceId, id))
                .map(rows -> Observation.all(rows).stream().findFirst());
    }
}

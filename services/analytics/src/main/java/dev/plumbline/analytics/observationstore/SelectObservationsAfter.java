package dev.plumbline.analytics.observationstore;

import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.analytics.observation.ObservationCursor;
import dev.plumbline.analytics.observation.TraceDays;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** Some observations of a trace in order of start: those after a cursor. */
final class SelectObservationsAfter {

    static final String SQL = "SELECT " + Observation.COLUMNS + """

            FROM span s
            WHERE s.project_id = $1 AND s.trace_id = $2 AND s.day BETWEEN $3 AND $4
              AND (s.start_time, s.id) > ($5, $6)
            ORDER BY s.start_time, s.id
            LIMIT $7""";

    private SelectObservationsAfter() {}

    static Uni<List<Observation>> run(
            SqlConnection connection, ProjectId project, TraceDays trace, ObservationCursor after, int limit) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.tuple(List.of(
                        project.value(),
                        trace.traceId(),
                        trace.first(),
                        trace.last(),
                        after.startUtc(),
                        after.id(),
                        limit)))
                .map(Observation::all);
    }
}

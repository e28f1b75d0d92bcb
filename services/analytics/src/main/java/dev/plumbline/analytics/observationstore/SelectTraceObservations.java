package dev.plumbline.analytics.observationstore;

import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;

/** All observations of a trace in order of start. */
public final class SelectTraceObservations {

    static final String SQL = "SELECT " + Observation.COLUMNS + """

            FROM span s
            WHERE s.project_id = $1 AND s.trace_id = $2 AND s.day BETWEEN $3 AND $4
            ORDER BY s.start_time, s.id""";

    private SelectTraceObservations() {}

    /** @param firstDay the days come from the trace's row and prune partitions */
    public static Uni<List<Observation>> run(
            SqlConnection connection, ProjectId project, String traceId, LocalDate firstDay, LocalDate lastDay) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), traceId, firstDay, lastDay))
                .map(Observation::all);
    }
}

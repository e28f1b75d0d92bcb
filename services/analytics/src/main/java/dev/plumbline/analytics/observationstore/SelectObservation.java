package dev.plumbline.analytics.observationstore;

import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;

/** One observation by its id alone. Two traces may have a span of the same id: the newest is meant. */
final class SelectObservation {

    static final String SQL = "SELECT " + Observation.COLUMNS + """

            FROM span s
            WHERE s.project_id = $1 AND s.id = $2
            ORDER BY s.start_time DESC, s.trace_id DESC
            LIMIT 1""";

    private SelectObservation() {}

    static Uni<Optional<Observation>> run(SqlConnection connection, ProjectId project, String id) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), id))
                .map(rows -> Observation.all(rows).stream().findFirst());
    }
}

package dev.plumbline.analytics.tracestore;

import dev.plumbline.analytics.trace.Trace;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;

/** One trace by id. */
final class SelectTrace {

    static final String SQL = "SELECT " + Trace.COLUMNS + """

            FROM trace t
            WHERE t.project_id = $1 AND t.id = $2""";

    private SelectTrace() {}

    static Uni<Optional<Trace>> run(SqlConnection connection, ProjectId project, String id) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), id))
                .map(rows -> {
                    for (Row row : rows) {
                        return Optional.of(Trace.from(row));
                    }
                    return Optional.empty();
                });
    }
}

package dev.plumbline.analytics.tracestore;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;

/** The id of a project's newest trace: the page that waits for the first one polls this every second. */
final class SelectNewestTrace {

    static final String SQL = """
            SELECT t.id FROM trace t
            WHERE t.project_id = $1
            ORDER BY t."timestamp" DESC, t.id DESC
            LIMIT 1""";

    private SelectNewestTrace() {}

    static Uni<Optional<String>> run(SqlConnection connection, ProjectId project) {
        return connection.preparedQuery(SQL).execute(Tuple.of(project.value())).map(rows -> {
            for (Row row : rows) {
                return Optional.of(row.getString("id"));
            }
            return Optional.empty();
        });
    }
}

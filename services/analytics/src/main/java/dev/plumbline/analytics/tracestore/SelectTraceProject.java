package dev.plumbline.analytics.tracestore;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.Optional;

/** Which of some projects has a trace of this id; the newest trace if several do. */
final class SelectTraceProject {

    static final String SQL = """
            SELECT t.project_id
            FROM trace t
            WHERE t.project_id = ANY ($1::text[]) AND t.id = $2
            ORDER BY t."timestamp" DESC, t.project_id
            LIMIT 1""";

    private SelectTraceProject() {}

    static Uni<Optional<ProjectId>> run(SqlConnection connection, Collection<ProjectId> projects, String id) {
        String[] ids = projects.stream().map(ProjectId::value).toArray(String[]::new);
        return connection.preparedQuery(SQL).execute(Tuple.of(ids, id)).map(rows -> {
            for (Row row : rows) {
                return Optional.of(new ProjectId(row.getString("project_id")));
            }
            return Optional.empty();
        });
    }
}

package dev.plumbline.analytics.tracestore;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Whether anybody may see a trace. */
final class SelectTracePublic {

    static final String SQL = """
            SELECT t.id FROM trace t
            WHERE t.project_id = $1 AND t.id = $2 AND t.public""";

    private SelectTracePublic() {}

    static Uni<Boolean> run(SqlConnection connection, ProjectId project, String id) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), id))
                .map(rows -> rows.size() > 0);
    }
}

package dev.plumbline.analytics.tracestore;

import dev.plumbline.analytics.trace.Trace;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Some traces by id. */
final class SelectTraces {

    static final String SQL = "SELECT " + Trace.COLUMNS + """

            FROM trace t
            WHERE t.project_id = $1 AND t.id = ANY ($2::text[])""";

    private SelectTraces() {}

    static Uni<Map<String, Trace>> run(SqlConnection connection, ProjectId project, Collection<String> ids) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), ids.toArray(String[]::new)))
                .map(rows -> {
                    Map<String, Trace> traces = new HashMap<>();
                    for (Row row : rows) {
                        Trace trace = Trace.from(row);
                        traces.put(trace.id(), trace);
                    }
                    return traces;
                });
    }
}

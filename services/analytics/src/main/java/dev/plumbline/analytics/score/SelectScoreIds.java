package dev.plumbline.analytics.score;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of the scores of a page of traces, newest first. */
public final class SelectScoreIds {

    static final String SQL = """
            SELECT c.trace_id, array_agg(c.id ORDER BY c."timestamp" DESC, c.id DESC) AS ids
            FROM score c
            WHERE c.project_id = $1 AND c.trace_id = ANY ($2::text[])
            GROUP BY c.trace_id""";

    private SelectScoreIds() {}

    public static Uni<Map<String, List<String>>> run(
            SqlConnection connection, ProjectId project, List<String> traceIds) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), traceIds.toArray(String[]::new)))
                .map(rows -> {
                    Map<String, List<String>> ids = new HashMap<>();
                    for (Row row : rows) {
                        ids.put(row.getString("trace_id"), List.of(row.getArrayOfStrings("ids")));
                    }
                    return ids;
                });
    }
}

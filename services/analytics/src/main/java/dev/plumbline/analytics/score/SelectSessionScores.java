package dev.plumbline.analytics.score;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The newest scores of each of some sessions; not those of their traces. */
final class SelectSessionScores {

    static final String SQL = """
            SELECT w.session_id, c.name, c.data_type, c.value, c.string_value
            FROM unnest($2::text[]) AS w (session_id)
            CROSS JOIN LATERAL (
              SELECT c.name, c.data_type, c.value, c.string_value, c."timestamp", c.id
              FROM score c
              WHERE c.project_id = $1 AND c.session_id = w.session_id
              ORDER BY c."timestamp" DESC, c.id DESC
              LIMIT 20
            ) c
            ORDER BY c."timestamp" DESC, c.id DESC""";

    private SelectSessionScores() {}

    static Uni<Map<String, List<RowScore>>> run(
            SqlConnection connection, ProjectId project, Collection<String> sessions) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), sessions.toArray(String[]::new)))
                .map(rows -> {
                    Map<String, List<RowScore>> scores = new HashMap<>();
                    for (Row row : rows) {
                        scores.computeIfAbsent(row.getString("session_id"), key -> new ArrayList<>())
                                .add(RowScore.from(row));
                    }
                    return scores;
                });
    }
}

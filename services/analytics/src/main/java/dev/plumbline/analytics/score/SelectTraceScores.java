package dev.plumbline.analytics.score;

import dev.plumbline.langfuse.score.ScoreV1;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** The scores of a trace and of its observations, newest first. */
public final class SelectTraceScores {

    /** The select list that {@link StoredScore#from} reads. */
    public static final String COLUMNS = """
            c.id, c.project_id, c.name, c.source, c.data_type, c.value, c.string_value, c.trace_id, c.observation_id,
                   c.session_id, c.dataset_run_id, c."timestamp", c.comment, c.metadata::text AS metadata, c.config_id,
                   c.queue_id, c.author_user_id, c.environment, c.created_at, c.updated_at""";

    static final String SQL = "SELECT " + COLUMNS + """

            FROM score c
            WHERE c.project_id = $1 AND c.trace_id = $2
            ORDER BY c."timestamp" DESC, c.id DESC""";

    private SelectTraceScores() {}

    public static Uni<List<ScoreV1>> run(SqlConnection connection, ProjectId project, String traceId) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), traceId))
                .map(rows -> {
                    List<ScoreV1> scores = new ArrayList<>(rows.size());
                    for (Row row : rows) {
                        scores.add(StoredScore.from(row));
                    }
                    return scores;
                });
    }
}

package dev.plumbline.analytics.score;

import dev.plumbline.analytics.score.RowScores.Target;
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

/** The newest scores of each row of a table of traces (with those of their observations) or of observations. */
final class SelectRowScores {

    /** LATERAL, so that no row with thousands of scores makes the others wait. */
    static final String SQL = """
            SELECT w.trace_id, w.observation_id, c.name, c.data_type, c.value, c.string_value
            FROM unnest($2::text[], $3::text[]) AS w (trace_id, observation_id)
            CROSS JOIN LATERAL (
              SELECT c.name, c.data_type, c.value, c.string_value, c."timestamp", c.id
              FROM score c
              WHERE c.project_id = $1 AND c.trace_id = w.trace_id
                AND (w.observation_id IS NULL OR c.observation_id = w.observation_id)
              ORDER BY c."timestamp" DESC, c.id DESC
              LIMIT 20
            ) c
            ORDER BY c."timestamp" DESC, c.id DESC""";

    private SelectRowScores() {}

    static Uni<Map<Target, List<RowScore>>> run(
            SqlConnection connection, ProjectId project, Collection<Target> targets) {
        String[] traces = targets.stream().map(Target::traceId).toArray(String[]::new);
        String[] observations = targets.stream().map(Target::observationId).toArray(String[]::new);
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), traces, observations))
                .map(rows -> {
                    Map<Target, List<RowScore>> scores = new HashMap<>();
                    for (Row row : rows) {
                        Target target = new Target(row.getString("trace_id"), row.getString("observation_id"));
                        scores.computeIfAbsent(target, key -> new ArrayList<>()).add(RowScore.from(row));
                    }
                    return scores;
                });
    }
}

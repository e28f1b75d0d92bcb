package dev.plumbline.ingestion.scorerow;

import dev.plumbline.ingestion.score.Score;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the scores that are new and says which. */
final class InsertScores {

    private static final String SQL = """
            INSERT INTO score (
                project_id, id, trace_id, observation_id, session_id, dataset_run_id, name, source, data_type, value,
                string_value, comment, metadata, queue_id, author_user_id, environment, "timestamp",
                event_time, content_hash, created_at, updated_at)
            SELECT
                project_id, id, trace_id, observation_id, session_id, dataset_run_id, name, source, data_type, value,
                string_value, comment, metadata::jsonb, queue_id, author_user_id, environment, "timestamp",
                event_time, content_hash, $20, $20
            FROM unnest(
                $1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::text[], $10::float8[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[],
                $17::timestamptz[], $18::timestamptz[], $19::bigint[])
            AS r (
                project_id, id, trace_id, observation_id, session_id, dataset_run_id, name, source, data_type, value,
                string_value, comment, metadata, queue_id, author_user_id, environment, "timestamp",
                event_time, content_hash)
            ON CONFLICT (project_id, id) DO NOTHING
            RETURNING project_id, id""";

    private InsertScores() {}

    /** @param rows sorted by key, and each key once */
    static Uni<Set<ScoreKey>> run(SqlConnection connection, List<Score> rows, Instant now) {
        return connection
                .preparedQuery(SQL)
                .execute(ScoreColumns.of(rows).each(now).tuple())
                .map(inserted -> {
                    Set<ScoreKey> keys = new HashSet<>();
                    for (Row row : inserted) {
                        keys.add(new ScoreKey(new ProjectId(row.getString("project_id")), row.getString("id")));
                    }
                    return keys;
                });
    }
}

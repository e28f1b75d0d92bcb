package dev.plumbline.ingestion.scorerow;

import dev.plumbline.ingestion.score.Score;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;

/** Replaces scores by later versions of them, in rows that this transaction has locked. */
final class UpdateScores {

    private static final String SQL = """
            UPDATE score s SET
                trace_id = r.trace_id, observation_id = r.observation_id, session_id = r.session_id,
                dataset_run_id = r.dataset_run_id, name = r.name, source = r.source, data_type = r.data_type,
                value = r.value, string_value = r.string_value, comment = r.comment, metadata = r.metadata::jsonb,
                queue_id = r.queue_id, author_user_id = r.author_user_id, environment = r.environment,
                "timestamp" = r."timestamp", event_time = r.event_time, content_hash = r.content_hash, updated_at = $20
            FROM unnest(
                $1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::text[], $10::float8[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[],
                $17::timestamptz[], $18::timestamptz[], $19::bigint[])
            AS r (
                project_id, id, trace_id, observation_id, session_id, dataset_run_id, name, source, data_type, value,
                string_value, comment, metadata, queue_id, author_user_id, environment, "timestamp",
                event_time, content_hash)
            WHERE s.project_id = r.project_id AND s.id = r.id""";

    private UpdateScores() {}

    static Uni<Void> run(SqlConnection connection, List<Score> rows, Instant now) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(SQL)
                .execute(ScoreColumns.of(rows).each(now).tuple())
                .replaceWithVoid();
    }
}

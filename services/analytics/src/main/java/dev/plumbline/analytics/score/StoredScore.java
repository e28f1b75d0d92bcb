package dev.plumbline.analytics.score;

import dev.plumbline.analytics.payload.JsonText;
import dev.plumbline.langfuse.score.ScoreV1;
import io.vertx.mutiny.sqlclient.Row;

/** A row of table score as version 1 of the API shows it. */
public final class StoredScore {

    private StoredScore() {}

    public static ScoreV1 from(Row row) {
        return new ScoreV1(
                row.getString("id"),
                row.getString("project_id"),
                row.getString("name"),
                row.getString("source"),
                row.getString("data_type"),
                row.getDouble("value"),
                row.getString("string_value"),
                row.getString("trace_id"),
                row.getString("observation_id"),
                row.getString("session_id"),
                row.getString("dataset_run_id"),
                row.getOffsetDateTime("timestamp").toInstant(),
                row.getString("comment"),
                JsonText.object(row.getString("metadata")),
                row.getString("config_id"),
                row.getString("queue_id"),
                row.getString("author_user_id"),
                row.getString("environment"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}

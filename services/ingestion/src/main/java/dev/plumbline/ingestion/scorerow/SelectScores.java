package dev.plumbline.ingestion.scorerow;

import dev.plumbline.ingestion.rows.Columns;
import dev.plumbline.ingestion.rows.Version;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads and locks the scores that were there. */
final class SelectScores {

    private static final String SQL = """
            SELECT s.project_id, s.id, s.event_time, s.content_hash
            FROM unnest($1::text[], $2::text[]) AS k (project_id, id)
            JOIN score s USING (project_id, id)
            ORDER BY s.project_id COLLATE "C", s.id COLLATE "C"
            FOR UPDATE OF s""";

    private SelectScores() {}

    static Uni<Map<ScoreKey, Version>> run(SqlConnection connection, List<ScoreKey> keys) {
        Columns<ScoreKey> columns =
                Columns.of(keys).text(key -> key.project().value()).text(ScoreKey::id);
        return connection.preparedQuery(SQL).execute(columns.tuple()).map(rows -> {
            Map<ScoreKey, Version> found = new HashMap<>();
            for (Row row : rows) {
                found.put(
                        new ScoreKey(new ProjectId(row.getString("project_id")), row.getString("id")),
                        new Version(row.getOffsetDateTime("event_time").toInstant(), row.getLong("content_hash")));
            }
            return found;
        });
    }
}

package dev.plumbline.ingestion.tracerow;

import dev.plumbline.ingestion.payload.PayloadPlace;
import dev.plumbline.ingestion.rows.Columns;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.trace.StoredTrace;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and locks the traces that were there. Everyone locks in the same order, so nobody waits in a circle. */
final class SelectTraces {

    private static final String SQL = """
            SELECT t.project_id, t.id, t."timestamp", t.name, t.user_id, t.session_id, t.release, t.version,
                t.environment, t.tags, t.public, t.first_day, t.last_day, t.payload_day, t.payload_block,
                t.payload_index, t.merge_state::text AS merge_state
            FROM unnest($1::text[], $2::text[]) AS k (project_id, id)
            JOIN trace t USING (project_id, id)
            ORDER BY t.project_id COLLATE "C", t.id COLLATE "C"
            FOR UPDATE OF t""";

    private SelectTraces() {}

    static Uni<List<FoundTrace>> run(SqlConnection connection, List<TraceKey> keys) {
        Columns<TraceKey> columns =
                Columns.of(keys).text(key -> key.project().value()).text(TraceKey::id);
        return connection.preparedQuery(SQL).execute(columns.tuple()).map(rows -> {
            List<FoundTrace> found = new ArrayList<>();
            for (Row row : rows) {
                found.add(from(row));
            }
            return found;
        });
    }

    private static FoundTrace from(Row row) {
        return new FoundTrace(
                new TraceKey(new ProjectId(row.getString("project_id")), row.getString("id")), stored(row), place(row));
    }

    private static StoredTrace stored(Row row) {
        return new StoredTrace(
                row.getOffsetDateTime("timestamp").toInstant(),
                row.getString("name"),
                row.getString("user_id"),
                row.getString("session_id"),
                row.getString("release"),
                row.getString("version"),
                row.getString("environment"),
                row.getBoolean("public"),
                List.of(row.getArrayOfStrings("tags")),
                row.getLocalDate("first_day"),
                row.getLocalDate("last_day"),
                row.getString("merge_state"));
    }

    private static @Nullable PayloadPlace place(Row row) {
        Long block = row.getLong("payload_block");
        return block == null
                ? null
                : new PayloadPlace(row.getLocalDate("payload_day"), block, row.getInteger("payload_index"));
    }
}

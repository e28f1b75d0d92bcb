package dev.plumbline.ingestion.tracerow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;

/** Writes merged states over rows that this transaction has locked. */
final class UpdateTraces {

    private static final String SQL = """
            UPDATE trace t SET
                "timestamp" = r."timestamp", name = r.name, user_id = r.user_id, session_id = r.session_id,
                release = r.release, version = r.version, environment = r.environment, tags = r.tags::text[],
                public = r.public, first_day = r.first_day, last_day = r.last_day, payload_day = r.payload_day,
                payload_block = r.payload_block, payload_index = r.payload_index,
                merge_state = r.merge_state::jsonb, updated_at = $18
            FROM unnest(
                $1::text[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::text[], $10::text[], $11::boolean[], $12::date[], $13::date[], $14::date[], $15::bigint[],
                $16::integer[], $17::text[])
            AS r (
                project_id, id, "timestamp", name, user_id, session_id, release, version, environment, tags, public,
                first_day, last_day, payload_day, payload_block, payload_index, merge_state)
            WHERE t.project_id = r.project_id AND t.id = r.id""";

    private UpdateTraces() {}

    static Uni<Void> run(SqlConnection connection, List<TraceRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(SQL)
                .execute(TraceColumns.of(rows).each(now).tuple())
                .replaceWithVoid();
    }
}

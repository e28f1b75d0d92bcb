package dev.plumbline.ingestion.tracerow;

import dev.plumbline.ingestion.rows.Columns;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.tracetotal.TotalColumns;
import dev.plumbline.ingestion.tracetotal.TraceTotals;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the traces that are new and says which; a trace that another transaction is just writing is waited for. */
final class InsertTraces {

    private static final String SQL = """
            INSERT INTO trace (
                project_id, id, "timestamp", name, user_id, session_id, release, version, environment, tags, public,
                first_day, last_day, payload_day, payload_block, payload_index, merge_state, created_at, updated_at,
                observations, errors, warnings, defaults, debugs, first_start, last_end,
                input_tokens, output_tokens, total_tokens, input_cost, output_cost, total_cost, priced, unpriced,
                models, types)
            SELECT
                project_id, id, "timestamp", name, user_id, session_id, release, version, environment, tags::text[],
                public, first_day, last_day, payload_day, payload_block, payload_index, merge_state::jsonb, $18, $18,
                observations, errors, warnings, defaults, debugs, first_start, last_end,
                input_tokens, output_tokens, total_tokens, input_cost::numeric, output_cost::numeric,
                total_cost::numeric, priced, unpriced, models::text[], types::text[]
            FROM unnest(
                $1::text[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::text[], $10::text[], $11::boolean[], $12::date[], $13::date[], $14::date[], $15::bigint[],
                $16::integer[], $17::text[], $19::integer[], $20::integer[], $21::integer[], $22::integer[],
                $23::integer[], $24::timestamptz[], $25::timestamptz[], $26::bigint[], $27::bigint[], $28::bigint[],
                $29::text[], $30::text[], $31::text[], $32::integer[], $33::integer[], $34::text[], $35::text[])
            AS r (
                project_id, id, "timestamp", name, user_id, session_id, release, version, environment, tags, public,
                first_day, last_day, payload_day, payload_block, payload_index, merge_state,
                observations, errors, warnings, defaults, debugs, first_start, last_end,
                input_tokens, output_tokens, total_tokens, input_cost, output_cost, total_cost, priced, unpriced,
                models, types)
            ON CONFLICT (project_id, id) DO NOTHING
            RETURNING project_id, id""";

    private InsertTraces() {}

    /**
     * @param rows sorted by key, and each key once
     * @param totals of the spans that come with them, which are all that a new trace has
     */
    static Uni<Set<TraceKey>> run(
            SqlConnection connection, List<TraceRow> rows, Map<TraceKey, TraceTotals> totals, Instant now) {
        Columns<TraceRow> columns = TotalColumns.add(
                TraceColumns.of(rows).each(now), row -> totals.getOrDefault(row.key(), TraceTotals.NONE));
        return connection.preparedQuery(SQL).execute(columns.tuple()).map(inserted -> {
            Set<TraceKey> keys = new HashSet<>();
            for (Row row : inserted) {
                keys.add(new TraceKey(new ProjectId(row.getString("project_id")), row.getString("id")));
            }
            return keys;
        });
    }
}

package dev.plumbline.ingestion.tracetotal;

import dev.plumbline.ingestion.rows.Columns;
import dev.plumbline.ingestion.rows.TraceKey;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** Adds new spans to the totals of traces that this transaction has locked. */
final class UpdateTotals {

    private static final String SQL = """
            UPDATE trace t SET
                observations = t.observations + r.observations, errors = t.errors + r.errors,
                warnings = t.warnings + r.warnings, defaults = t.defaults + r.defaults, debugs = t.debugs + r.debugs,
                first_start = least(t.first_start, r.first_start), last_end = greatest(t.last_end, r.last_end),
                input_tokens = least(t.input_tokens::numeric + r.input_tokens, 9223372036854775807),
                output_tokens = least(t.output_tokens::numeric + r.output_tokens, 9223372036854775807),
                total_tokens = least(t.total_tokens::numeric + r.total_tokens, 9223372036854775807),
                input_cost = t.input_cost + r.input_cost::numeric, output_cost = t.output_cost + r.output_cost::numeric,
                total_cost = t.total_cost + r.total_cost::numeric,
                priced = t.priced + r.priced, unpriced = t.unpriced + r.unpriced,
                models = CASE WHEN r.models::text[] <@ t.models THEN t.models
                    ELSE ARRAY(SELECT DISTINCT unnest(t.models || r.models::text[]) AS m ORDER BY m) END,
                types = CASE WHEN r.types::text[] <@ t.types THEN t.types
                    ELSE ARRAY(SELECT DISTINCT unnest(t.types || r.types::text[]) AS m ORDER BY m) END
            FROM unnest(
                $1::text[], $2::text[], $3::integer[], $4::integer[], $5::integer[], $6::integer[], $7::integer[],
                $8::timestamptz[], $9::timestamptz[], $10::bigint[], $11::bigint[], $12::bigint[], $13::text[],
                $14::text[], $15::text[], $16::integer[], $17::integer[], $18::text[], $19::text[])
            AS r (
                project_id, id, observations, errors, warnings, defaults, debugs, first_start, last_end,
                input_tokens, output_tokens, total_tokens, input_cost, output_cost, total_cost, priced, unpriced,
                models, types)
            WHERE t.project_id = r.project_id AND t.id = r.id""";

    private UpdateTotals() {}

    /** @param added what comes to the totals of its trace */
    record Growth(TraceKey trace, TraceTotals added) {}

    static Uni<Void> run(SqlConnection connection, List<Growth> growths) {
        if (growths.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<Growth> keys = Columns.of(growths)
                .text(growth -> growth.trace().project().value())
                .text(growth -> growth.trace().id());
        return connection
                .preparedQuery(SQL)
                .execute(TotalColumns.add(keys, Growth::added).tuple())
                .replaceWithVoid();
    }
}

package dev.plumbline.ingestion.tracetotal;

import dev.plumbline.ingestion.rows.Columns;
import dev.plumbline.ingestion.rows.TraceKey;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/**
 * Counts again from the stored spans: a span that changed takes its old numbers with it, and the first start or last end may
 * have been its own. The traces are locked by this transaction.
 */
final class UpdateRecountedTotals {

    private static final String SQL = """
            UPDATE trace t SET
                observations = o.observations, errors = o.errors, warnings = o.warnings, defaults = o.defaults,
                debugs = o.debugs, first_start = o.first_start, last_end = o.last_end,
                input_tokens = least(o.input_tokens, 9223372036854775807),
                output_tokens = least(o.output_tokens, 9223372036854775807),
                total_tokens = least(o.total_tokens, 9223372036854775807),
                input_cost = o.input_cost, output_cost = o.output_cost, total_cost = o.total_cost,
                priced = o.priced, unpriced = o.unpriced, models = o.models, types = o.types
            FROM unnest($1::text[], $2::text[]) AS k (project_id, id)
            JOIN trace w USING (project_id, id)
            CROSS JOIN LATERAL (
                SELECT count(*) AS observations,
                    count(*) FILTER (WHERE s.level = 'ERROR') AS errors,
                    count(*) FILTER (WHERE s.level = 'WARNING') AS warnings,
                    count(*) FILTER (WHERE s.level = 'DEFAULT') AS defaults,
                    count(*) FILTER (WHERE s.level = 'DEBUG') AS debugs,
                    min(s.start_time) AS first_start,
                    max(greatest(s.start_time, s.end_time)) AS last_end,
                    coalesce(sum(s.input_tokens), 0) AS input_tokens,
                    coalesce(sum(s.output_tokens), 0) AS output_tokens,
                    coalesce(sum(s.total_tokens), 0) AS total_tokens,
                    coalesce(sum(s.input_cost), 0) AS input_cost,
                    coalesce(sum(s.output_cost), 0) AS output_cost,
                    coalesce(sum(s.total_cost), 0) AS total_cost,
                    count(s.total_cost) AS priced,
                    count(*) FILTER (WHERE s.receipt IS NOT NULL AND s.total_cost IS NULL) AS unpriced,
                    coalesce(array_agg(DISTINCT s.model) FILTER (WHERE s.model IS NOT NULL), '{}') AS models,
                    coalesce(array_agg(DISTINCT s.type), '{}') AS types
                FROM span s
                WHERE s.project_id = w.project_id AND s.trace_id = w.id AND s.day BETWEEN w.first_day AND w.last_day
            ) o
            WHERE t.project_id = k.project_id AND t.id = k.id""";

    private UpdateRecountedTotals() {}

    static Uni<Void> run(SqlConnection connection, List<TraceKey> traces) {
        if (traces.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(SQL)
                .execute(Columns.of(traces)
                        .text(trace -> trace.project().value())
                        .text(TraceKey::id)
                        .tuple())
                .replaceWithVoid();
    }
}

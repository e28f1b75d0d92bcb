package dev.plumbline.schema.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What ingestion does in every commit, for tests that write rows themselves: the totals of all traces, counted from their spans. */
public final class TraceTotals {

    private static final String COUNT = """
            UPDATE trace t SET
                observations = o.observations, errors = o.errors, warnings = o.warnings, defaults = o.defaults,
                debugs = o.debugs, first_start = o.first_start, last_end = o.last_end, input_tokens = o.input_tokens,
                output_tokens = o.output_tokens, total_tokens = o.total_tokens, input_cost = o.input_cost,
                output_cost = o.output_cost, total_cost = o.total_cost, priced = o.priced, unpriced = o.unpriced,
                models = o.models, types = o.types
            FROM (
                SELECT project_id, trace_id, count(*) AS observations,
                    count(*) FILTER (WHERE level = 'ERROR') AS errors,
                    count(*) FILTER (WHERE level = 'WARNING') AS warnings,
                    count(*) FILTER (WHERE level = 'DEFAULT') AS defaults,
                    count(*) FILTER (WHERE level = 'DEBUG') AS debugs,
                    min(start_time) AS first_start, max(greatest(start_time, end_time)) AS last_end,
                    coalesce(sum(input_tokens), 0) AS input_tokens, coalesce(sum(output_tokens), 0) AS output_tokens,
                    coalesce(sum(total_tokens), 0) AS total_tokens, coalesce(sum(input_cost), 0) AS input_cost,
                    coalesce(sum(output_cost), 0) AS output_cost, coalesce(sum(total_cost), 0) AS total_cost,
                    count(total_cost) AS priced,
                    count(*) FILTER (WHERE receipt IS NOT NULL AND total_cost IS NULL) AS unpriced,
                    coalesce(array_agg(DISTINCT model) FILTER (WHERE model IS NOT NULL), '{}') AS models,
                    array_agg(DISTINCT type) AS types
                FROM span GROUP BY project_id, trace_id) o
            WHERE t.project_id = o.project_id AND t.id = o.trace_id""";

    private TraceTotals() {}

    /** Of the traces that {@code connection}'s role and tenant see. */
    public static void count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(COUNT);
        }
    }
}

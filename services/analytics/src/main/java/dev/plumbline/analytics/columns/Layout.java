package dev.plumbline.analytics.columns;

import dev.plumbline.analytics.query.View;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of each row of a view. The statement selects the time, the texts, the numbers and, if there are any, the pairs;
 * its parameters are the project, the first day and the last, the first instant and the first one after the last.
 *
 * @param kind as the database counts its changes
 * @param texts dimensions, by name
 * @param numbers measures, by name
 * @param pairs a dimension whose keys belong to numbers, empty for none
 */
public record Layout(String kind, String sql, List<String> texts, List<String> numbers, String pairs) {

    /** Costs are whole numbers of 10^-12 USD. */
    public static final int COST_PLACES = 12;

    /** Which trace, as 64 bits: two of a million have the same with a probability of 3 in 100 million. */
    public static final String TRACE = "traceId";

    static final Layout OBSERVATIONS = new Layout(
            "span",
            """
            SELECT s.start_time,
                s.environment, s.type, s.name, s.level, t.name, s.model, t.user_id,
                trunc(extract(epoch FROM (s.end_time - s.start_time)) * 1000)::bigint,
                coalesce(s.input_tokens, 0), coalesce(s.output_tokens, 0), coalesce(s.total_tokens, 0), s.total_cost,
                (s.receipt IS NOT NULL AND s.total_cost IS NULL)::int::bigint, hashtextextended(s.trace_id, 0), s.usage
            FROM span s
            LEFT JOIN trace t ON t.project_id = $1 AND t.id = s.trace_id
            WHERE s.project_id = $1 AND s.day BETWEEN $2 AND $3 AND s.start_time >= $4 AND s.start_time < $5""",
            List.of("environment", "type", "name", "level", "traceName", "providedModelName", "userId"),
            List.of("latency", "inputTokens", "outputTokens", "totalTokens", "totalCost", "unpricedCount", TRACE),
            "usageType");

    static final Layout TRACES = new Layout(
            "trace",
            """
            SELECT t."timestamp",
                t.environment, t.name, t.user_id,
                trunc(extract(epoch FROM (t.last_end - t.first_start)) * 1000)::bigint,
                t.total_tokens, CASE WHEN t.priced > 0 THEN t.total_cost END,
                t.observations::bigint, t.unpriced::bigint, t.errors::bigint
            FROM trace t
            WHERE t.project_id = $1 AND $2::date <= $3::date AND t."timestamp" >= $4 AND t."timestamp" < $5""",
            List.of("environment", "name", "userId"),
            List.of("latency", "totalTokens", "totalCost", "observationsCount", "unpricedCount", "errorCount"),
            "");

    /** Empty for a view that is not kept. */
    public static Optional<Layout> of(View view) {
        return switch (view.name()) {
            case "observations" -> Optional.of(OBSERVATIONS);
            case "traces" -> Optional.of(TRACES);
            default -> Optional.empty();
        };
    }

    public static boolean isCost(String number) {
        return number.endsWith("Cost");
    }

    boolean hasPairs() {
        return !pairs.isEmpty();
    }
}

package dev.plumbline.analytics.trace;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the observations of a trace add up to: ingestion keeps it in the trace's row.
 *
 * @param level the highest severity; null without observations
 * @param latency from the first start to the last end; null without observations
 * @param totalCost in USD; null when no observation has a price
 * @param unpriced observations that used something whose price is not known
 */
public record TraceTotals(
        @Nullable String level,
        @Nullable Duration latency,
        long observations,
        long errors,
        long warnings,
        long inputTokens,
        long outputTokens,
        long totalTokens,
        @Nullable BigDecimal totalCost,
        long unpriced,
        List<String> models) {

    static final String COLUMNS = """
            t.observations, t.errors, t.warnings, t.defaults, t.first_start, t.last_end, t.input_tokens, t.output_tokens,
              t.total_tokens, t.total_cost, t.priced, t.unpriced, t.models""";

    /** The highest severity among a trace's observations, NULL without any. */
    static final String LEVEL = """
            CASE WHEN t.errors > 0 THEN 'ERROR' WHEN t.warnings > 0 THEN 'WARNING' WHEN t.defaults > 0 THEN 'DEFAULT'
              WHEN t.debugs > 0 THEN 'DEBUG' END""";

    static TraceTotals from(Row row) {
        long observations = row.getLong("observations");
        return new TraceTotals(
                observations == 0 ? null : level(row),
                latency(row.getOffsetDateTime("first_start"), row.getOffsetDateTime("last_end")),
                observations,
                row.getLong("errors"),
                row.getLong("warnings"),
                row.getLong("input_tokens"),
                row.getLong("output_tokens"),
                row.getLong("total_tokens"),
                row.getLong("priced") == 0 ? null : row.getBigDecimal("total_cost"),
                row.getLong("unpriced"),
                List.of(row.getArrayOfStrings("models")));
    }

    private static String level(Row row) {
        if (row.getLong("errors") > 0) {
            return "ERROR";
        }
        if (row.getLong("warnings") > 0) {
            return "WARNING";
        }
        return row.getLong("defaults") > 0 ? "DEFAULT" : "DEBUG";
    }

    private static @Nullable Duration latency(@Nullable OffsetDateTime first, @Nullable OffsetDateTime last) {
        return first == null || last == null ? null : Duration.between(first, last);
    }
}

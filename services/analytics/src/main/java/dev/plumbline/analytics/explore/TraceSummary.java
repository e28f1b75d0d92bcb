package dev.plumbline.analytics.explore;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.analytics.number.Seconds;
import dev.plumbline.analytics.trace.Trace;
import dev.plumbline.analytics.trace.TraceTotals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trace as a row of a table.
 *
 * @param level the highest severity of its observations
 * @param totalCost in USD; null when nothing in it has a price, which is not 0
 * @param unpricedCount observations that used something whose price is not known
 */
public record TraceSummary(
        String id,
        Instant timestamp,
        @Nullable String name,
        @Nullable String userId,
        @Nullable String sessionId,
        String environment,
        @Nullable String release,
        @Nullable String version,
        List<String> tags,
        @JsonProperty("public") boolean isPublic,
        boolean bookmarked,
        @Nullable String level,
        @Nullable BigDecimal latencyMs,
        long observationCount,
        long errorCount,
        long warningCount,
        List<String> models,
        long inputTokens,
        long outputTokens,
        long totalTokens,
        @Nullable BigDecimal totalCost,
        long unpricedCount) {

    public static TraceSummary of(Trace trace) {
        TraceTotals totals = trace.totals();
        return new TraceSummary(
                trace.id(),
                trace.timestamp(),
                trace.name(),
                trace.userId(),
                trace.sessionId(),
                trace.environment(),
                trace.release(),
                trace.version(),
                trace.tags(),
                trace.isPublic(),
                trace.bookmarked(),
                totals.level(),
                Seconds.milliseconds(totals.latency()),
                totals.observations(),
                totals.errors(),
                totals.warnings(),
                totals.models(),
                totals.inputTokens(),
                totals.outputTokens(),
                totals.totalTokens(),
                totals.totalCost(),
                totals.unpriced());
    }
}

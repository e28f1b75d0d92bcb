package dev.plumbline.analytics.daily;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day in UTC.
 *
 * @param countTraces by their timestamp
 * @param countObservations by their start, as all that follows
 * @param usage by model, the most observations first
 */
public record DailyMetrics(
        String date, Number countTraces, Number countObservations, BigDecimal totalCost, List<Usage> usage) {

    /** @param model null for observations without one */
    public record Usage(
            @Nullable String model,
            Number inputUsage,
            Number outputUsage,
            Number totalUsage,
            Number countObservations,
            Number countTraces,
            BigDecimal totalCost) {}
}

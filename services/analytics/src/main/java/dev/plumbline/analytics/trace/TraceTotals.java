package dev.plumbline.analytics.trace;

import dev.plumbline.analytics.observation.Observation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the observations of a trace add up to.
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
        long inputTokens,
        long outputTokens,
        long totalTokens,
        @Nullable BigDecimal totalCost,
        long unpriced) {

    public static final TraceTotals NONE = new TraceTotals(null, null, 0, 0, 0, 0, 0, null, 0);

    /** Lowest first. */
    private static final List<String> SEVERITIES = List.of("DEBUG", "DEFAULT", "WARNING", "ERROR");

    /** The same sums that {@link SelectTraceTotals} lets the database make, over observations that are here already. */
    public static TraceTotals of(List<Observation> observations) {
        return new TraceTotals(
                observations.stream()
                        .map(Observation::level)
                        .max(Comparator.comparingInt(SEVERITIES::indexOf))
                        .orElse(null),
                latency(observations),
                observations.size(),
                observations.stream().filter(o -> o.level().equals("ERROR")).count(),
                sum(observations, o -> o.usage().inputTokens()),
                sum(observations, o -> o.usage().outputTokens()),
                sum(observations, o -> o.usage().totalTokens()),
                observations.stream()
                        .map(o -> o.usage().totalCost())
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null),
                observations.stream().filter(o -> o.usage().isUnpriced()).count());
    }

    private static @Nullable Duration latency(List<Observation> observations) {
        if (observations.isEmpty()) {
            return null;
        }
        Instant first = observations.stream()
                .map(Observation::startTime)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last = observations.stream()
                .map(Observation::lastTime)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Duration.between(first, last);
    }

    private static long sum(List<Observation> observations, Function<Observation, @Nullable Long> number) {
        return observations.stream()
                .map(number)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}

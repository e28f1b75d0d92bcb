package dev.plumbline.analytics.tracepage;

import dev.plumbline.analytics.number.Seconds;
import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.analytics.observation.UsageAndCost;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An observation in the tree and the timeline of a trace.
 *
 * @param usageDetails units by bucket
 * @param costDetails USD by bucket
 * @param totalCost in USD; null when its price is not known
 */
public record ObservationSummary(
        String id,
        @Nullable String parentObservationId,
        String type,
        @Nullable String name,
        Instant startTime,
        @Nullable Instant endTime,
        @Nullable Instant completionStartTime,
        @Nullable BigDecimal latencyMs,
        @Nullable BigDecimal timeToFirstTokenMs,
        String level,
        @Nullable String statusMessage,
        @Nullable String model,
        String environment,
        @Nullable String version,
        Map<String, Long> usageDetails,
        Map<String, BigDecimal> costDetails,
        @Nullable BigDecimal totalCost,
        @Nullable Long inputTokens,
        @Nullable Long outputTokens,
        @Nullable Long totalTokens,
        @Nullable String promptName,
        @Nullable Integer promptVersion) {

    static ObservationSummary of(Observation observation) {
        UsageAndCost usage = observation.usage();
        return new ObservationSummary(
                observation.id(),
                observation.parentId(),
                observation.type(),
                observation.name(),
                observation.startTime(),
                observation.endTime(),
                observation.completionStartTime(),
                Seconds.milliseconds(observation.latency()),
                Seconds.milliseconds(observation.timeToFirstToken()),
                observation.level(),
                observation.statusMessage(),
                observation.model(),
                observation.environment(),
                observation.version(),
                usage.usage(),
                usage.cost(),
                usage.totalCost(),
                usage.inputTokens(),
                usage.outputTokens(),
                usage.totalTokens(),
                observation.prompt().name(),
                observation.prompt().version());
    }
}

package dev.plumbline.analytics.explore;

import dev.plumbline.analytics.number.Seconds;
import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.analytics.observation.ObservationItem;
import dev.plumbline.analytics.observation.UsageAndCost;
import dev.plumbline.analytics.payload.Preview;
import dev.plumbline.analytics.score.RowScore;
import dev.plumbline.analytics.trace.Trace;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An observation as a row of a table, with what its trace says of it.
 *
 * @param totalCost in USD; null when its price is not known or nothing was used
 * @param unpriced whether something was used whose price is not known
 * @param inputPreview at most 200 characters of the stored text
 */
public record ObservationTableRow(
        String id,
        String traceId,
        @Nullable String traceName,
        @Nullable String parentObservationId,
        String type,
        @Nullable String name,
        Instant startTime,
        @Nullable Instant endTime,
        @Nullable BigDecimal latencyMs,
        @Nullable BigDecimal timeToFirstTokenMs,
        String level,
        @Nullable String statusMessage,
        @Nullable String model,
        String environment,
        @Nullable String version,
        @Nullable String release,
        @Nullable String userId,
        @Nullable String sessionId,
        List<String> tags,
        @Nullable Long inputTokens,
        @Nullable Long outputTokens,
        @Nullable Long totalTokens,
        @Nullable BigDecimal totalCost,
        boolean unpriced,
        @Nullable String promptName,
        @Nullable Integer promptVersion,
        @Nullable String inputPreview,
        @Nullable String outputPreview,
        List<RowScore> scores) {

    /** @param trace null when it was deleted between two statements */
    static ObservationTableRow of(ObservationItem item, @Nullable Trace trace, List<RowScore> scores) {
        Observation observation = item.observation();
        UsageAndCost usage = observation.usage();
        return new ObservationTableRow(
                observation.id(),
                observation.traceId(),
                trace == null ? null : trace.name(),
                observation.parentId(),
                observation.type(),
                observation.name(),
                observation.startTime(),
                observation.endTime(),
                Seconds.milliseconds(observation.latency()),
                Seconds.milliseconds(observation.timeToFirstToken()),
                observation.level(),
                observation.statusMessage(),
                observation.model(),
                observation.environment(),
                observation.version(),
                trace == null ? null : trace.release(),
                trace == null ? null : trace.userId(),
                trace == null ? null : trace.sessionId(),
                trace == null ? List.of() : trace.tags(),
                usage.inputTokens(),
                usage.outputTokens(),
                usage.totalTokens(),
                usage.totalCost(),
                usage.isUnpriced(),
                observation.prompt().name(),
                observation.prompt().version(),
                Preview.of(item.payload().input()),
                Preview.of(item.payload().output()),
                scores);
    }
}

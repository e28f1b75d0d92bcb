package dev.plumbline.langfuse.observation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An observation of version 1 of the API, old and new fields of usage both. All keys are always present.
 *
 * @param modelParameters a JSON object of numbers and strings
 * @param input any JSON
 * @param output any JSON
 * @param metadata a JSON object
 * @param usageDetails whole numbers by bucket: one SDK fails the whole trace on anything else
 * @param costDetails USD by bucket
 * @param latency in seconds; null while it runs
 * @param timeToFirstToken in seconds
 */
public record ObservationView(
        String id,
        String traceId,
        String projectId,
        @Nullable String parentObservationId,
        String type,
        @Nullable String name,
        String environment,
        Instant startTime,
        @Nullable Instant endTime,
        @Nullable Instant completionStartTime,
        String level,
        @Nullable String statusMessage,
        @Nullable String version,
        @Nullable String model,
        @Nullable Object modelParameters,
        @Nullable Object input,
        @Nullable Object output,
        @Nullable Object metadata,
        Map<String, Long> usageDetails,
        Map<String, BigDecimal> costDetails,
        @JsonUnwrapped OldUsage oldUsage,
        @JsonUnwrapped ModelPrice price,
        @Nullable String promptId,
        @Nullable String promptName,
        @Nullable Integer promptVersion,
        @Nullable BigDecimal latency,
        @Nullable BigDecimal timeToFirstToken,
        Instant createdAt,
        Instant updatedAt) {}

package dev.plumbline.langfuse.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An observation of version 2 of the API. The keys of a group that was not asked for are absent; null groups write nothing. */
public record ObservationV2(
        @JsonUnwrapped Core core,
        @JsonUnwrapped @Nullable Basic basic,
        @JsonUnwrapped @Nullable Time time,
        @JsonUnwrapped @Nullable Io io,
        @JsonUnwrapped @Nullable Metadata metadata,
        @JsonUnwrapped @Nullable Model model,
        @JsonUnwrapped @Nullable UsageAndCost usage,
        @JsonUnwrapped @Nullable Prompt prompt,
        @JsonUnwrapped @Nullable Metrics metrics,
        @JsonUnwrapped @Nullable TraceContext trace) {

    /**
     * Always there.
     *
     * @param modelId null when the group model was not asked for, as are the prices
     * @param inputPrice USD per unit as text
     */
    public record Core(
            String id,
            String traceId,
            Instant startTime,
            @Nullable Instant endTime,
            String projectId,
            @Nullable String parentObservationId,
            String type,
            @Nullable String modelId,
            @Nullable String inputPrice,
            @Nullable String outputPrice,
            @Nullable String totalPrice) {}

    public record Basic(
            @Nullable String name,
            String level,
            @Nullable String statusMessage,
            @Nullable String version,
            String environment,
            boolean bookmarked,
            @JsonProperty("public") boolean isPublic,
            @Nullable String userId,
            @Nullable String sessionId,
            boolean isRootObservation) {}

    public record Time(@Nullable Instant completionStartTime, Instant createdAt, Instant updatedAt) {}

    /** Texts as they were sent. */
    public record Io(@Nullable String input, @Nullable String output) {}

    /** @param metadata a JSON object */
    public record Metadata(@Nullable Object metadata) {}

    /** @param modelParameters a JSON object */
    public record Model(
            @Nullable String model,
            @Nullable String internalModelId,
            @Nullable Object modelParameters) {}

    public record UsageAndCost(
            Map<String, Long> usageDetails,
            Map<String, BigDecimal> costDetails,
            @Nullable BigDecimal totalCost,
            @Nullable String usagePricingTierId,
            @Nullable String usagePricingTierName) {}

    public record Prompt(
            @Nullable String promptId,
            @Nullable String promptName,
            @Nullable Integer promptVersion) {}

    /** In seconds. */
    public record Metrics(
            @Nullable BigDecimal latency, @Nullable BigDecimal timeToFirstToken) {}

    public record TraceContext(
            @Nullable String traceName,
            List<String> tags,
            @Nullable String release) {}
}

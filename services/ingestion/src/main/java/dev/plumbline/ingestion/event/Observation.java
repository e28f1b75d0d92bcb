package dev.plumbline.ingestion.event;

import dev.plumbline.schema.payload.Payload;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of table span and its payload. Everything in it is fit for PostgreSQL: no NUL, no lone surrogate, keys within
 * their limits, JSON that jsonb takes.
 *
 * @param root no parent, or marked as the root of its process
 * @param contentHash equal for equal content on every machine; with {@link #eventTime()} it decides between two writes of
 *     the same span
 */
public record Observation(
        String traceId,
        String id,
        @Nullable String parentId,
        ObservationType type,
        @Nullable String name,
        Timing timing,
        Status status,
        Deployment deployment,
        boolean root,
        ModelUse model,
        PromptUse prompt,
        UsageAndCost usageAndCost,
        ToolUse tools,
        Payload payload,
        long contentHash) {

    public Instant eventTime() {
        Instant end = timing.end();
        return end == null ? timing.start() : end;
    }
}

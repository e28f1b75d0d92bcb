package dev.plumbline.langfuse.score;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A score of version 1 of the API, of any data type.
 *
 * @param value a number; null for TEXT
 * @param stringValue the category, True or False for BOOLEAN; null for NUMERIC
 * @param metadata a JSON object
 */
public record ScoreV1(
        String id,
        String projectId,
        String name,
        String source,
        String dataType,
        @Nullable Double value,
        @Nullable String stringValue,
        @Nullable String traceId,
        @Nullable String observationId,
        @Nullable String sessionId,
        @Nullable String datasetRunId,
        Instant timestamp,
        @Nullable String comment,
        @Nullable Object metadata,
        @Nullable String configId,
        @Nullable String queueId,
        @Nullable String authorUserId,
        String environment,
        Instant createdAt,
        Instant updatedAt) {}

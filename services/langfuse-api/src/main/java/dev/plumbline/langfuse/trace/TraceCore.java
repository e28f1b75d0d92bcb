package dev.plumbline.langfuse.trace;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every answer says of a trace. All keys are always present.
 *
 * @param input any JSON
 * @param output any JSON
 * @param metadata a JSON object
 * @param externalId always null: kept for old SDKs
 */
public record TraceCore(
        String id,
        @Nullable String externalId,
        Instant timestamp,
        @Nullable String name,
        @Nullable String userId,
        @Nullable String sessionId,
        @Nullable String release,
        @Nullable String version,
        String projectId,
        String environment,
        @JsonProperty("public") boolean isPublic,
        boolean bookmarked,
        List<String> tags,
        @Nullable Object input,
        @Nullable Object output,
        @Nullable Object metadata,
        Instant createdAt,
        Instant updatedAt) {}

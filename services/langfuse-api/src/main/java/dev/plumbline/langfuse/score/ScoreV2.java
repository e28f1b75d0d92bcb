package dev.plumbline.langfuse.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score of version 2 of the API, of any data type.
 *
 * @param trace absent when the score has no trace, or when it was not asked for
 */
public record ScoreV2(
        @JsonUnwrapped ScoreV1 score,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Trace trace) {

    /** What the score's trace says. */
    public record Trace(
            @Nullable String userId,
            List<String> tags,
            String environment,
            @Nullable String sessionId) {}
}

package dev.plumbline.analytics.scorelist;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.langfuse.score.ScoreV1;
import dev.plumbline.langfuse.score.ScoreV2;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A score as a row of a table. */
@JsonInclude
public record ScoreTableRow(
        String id,
        Instant timestamp,
        String name,
        String source,
        String dataType,
        @Nullable Double value,
        @Nullable String stringValue,
        @Nullable String comment,
        @Nullable String traceId,
        @Nullable String traceName,
        @Nullable String observationId,
        @Nullable String sessionId,
        @Nullable String userId,
        String environment,
        @Nullable String configId,
        @Nullable String authorUserId) {

    static ScoreTableRow of(ScoreItem item) {
        ScoreV1 score = item.score();
        ScoreV2.Trace trace = item.trace();
        return new ScoreTableRow(
                score.id(),
                score.timestamp(),
                score.name(),
                score.source(),
                score.dataType(),
                score.value(),
                score.stringValue(),
                score.comment(),
                score.traceId(),
                item.traceName(),
                score.observationId(),
                score.sessionId(),
                trace == null ? null : trace.userId(),
                score.environment(),
                score.configId(),
                score.authorUserId());
    }
}

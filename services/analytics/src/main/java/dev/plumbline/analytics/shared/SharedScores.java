package dev.plumbline.analytics.shared;

import dev.plumbline.langfuse.score.ScoreV1;

/** Scores as strangers see them. */
final class SharedScores {

    private SharedScores() {}

    /** Who scored it and what they remarked stays in the team, as its comments do. */
    static ScoreV1 withoutAuthor(ScoreV1 score) {
        return new ScoreV1(
                score.id(),
                score.projectId(),
                score.name(),
                score.source(),
                score.dataType(),
                score.value(),
                score.stringValue(),
                score.traceId(),
                score.observationId(),
                score.sessionId(),
                score.datasetRunId(),
                score.timestamp(),
                null,
                null,
                score.configId(),
                null,
                null,
                score.environment(),
                score.createdAt(),
                score.updatedAt());
    }
}

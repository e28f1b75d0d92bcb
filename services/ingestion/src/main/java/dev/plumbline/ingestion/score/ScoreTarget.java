package dev.plumbline.ingestion.score;

import org.jspecify.annotations.Nullable;

/** What is scored: a trace, an observation of it, a session, or a run over a dataset. */
public record ScoreTarget(
        @Nullable String traceId,
        @Nullable String observationId,
        @Nullable String sessionId,
        @Nullable String datasetRunId) {}

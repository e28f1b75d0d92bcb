package dev.plumbline.ingestion.score;

import org.jspecify.annotations.Nullable;

/** @param metadata a JSON object */
public record ScoreNotes(
        @Nullable String comment,
        @Nullable String metadata,
        @Nullable String queueId,
        @Nullable String authorUserId) {}

package dev.plumbline.ingestion.score;

import org.jspecify.annotations.Nullable;

/** A value as it is stored: booleans are 1 or 0 and "True" or "False", texts have no number. */
public record ScoreValue(
        ScoreType type, @Nullable Double number, @Nullable String text) {}

package dev.plumbline.ingestion.score;

/** What kind of value a score has. */
public enum ScoreType {
    NUMERIC,
    CATEGORICAL,
    BOOLEAN,
    TEXT,
    CORRECTION
}

package dev.plumbline.analytics.query;

import java.util.Locale;

/** How the values of a measure become one value per group. */
public enum Aggregation {
    SUM,
    AVG,
    COUNT,
    MAX,
    MIN,
    P50,
    P75,
    P90,
    P95,
    P99,
    HISTOGRAM,
    UNIQ;

    /** As requests and answers name it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 0.95 for p95; continuous, that is interpolated between the two nearest values. */
    public double quantile() {
        return switch (this) {
            case P50 -> 0.5;
            case P75 -> 0.75;
            case P90 -> 0.9;
            case P95 -> 0.95;
            case P99 -> 0.99;
            default -> throw new IllegalStateException(this + " is no quantile");
        };
    }
}

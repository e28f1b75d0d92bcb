package dev.plumbline.analytics.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The width of a time bucket. Weeks start on Monday. */
public enum Granularity {
    MINUTE(ChronoUnit.MINUTES, "uuuu-MM-dd'T'HH:mm:ss'Z'"),
    HOUR(ChronoUnit.HOURS, "uuuu-MM-dd'T'HH:mm:ss'Z'"),
    DAY(ChronoUnit.DAYS, "uuuu-MM-dd"),
    WEEK(ChronoUnit.WEEKS, "uuuu-MM-dd"),
    MONTH(ChronoUnit.MONTHS, "uuuu-MM-dd");

    /** What requests call the choice by length of the range. */
    public static final String AUTO = "auto";

    private final ChronoUnit unit;

    @SuppressWarnings("ImmutableEnumChecker") // DateTimeFormatter is immutable
    private final DateTimeFormatter label;

    Granularity(ChronoUnit unit, String label) {
        this.unit = unit;
        this.label = DateTimeFormatter.ofPattern(label, Locale.ROOT);
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The width that gives a range some fifty buckets; Langfuse's thresholds. */
    public static Granularity auto(Instant from, Instant to) {
        Duration range = Duration.between(from, to);
        if (range.compareTo(Duration.ofHours(2)) < 0) {
            return MINUTE;
        }
        if (range.compareTo(Duration.ofDays(3)) < 0) {
            return HOUR;
        }
        if (range.compareTo(Duration.ofDays(60)) < 0) {
            return DAY;
        }
        return range.compareTo(Duration.ofDays(365)) < 0 ? WEEK : MONTH;
    }

    /** Whether its buckets are days of a calendar, hence a matter of the time zone. */
    public boolean isCalendar() {
        return unit.isDateBased();
    }

    ChronoUnit unit() {
        return unit;
    }

    public LocalDateTime next(LocalDateTime bucket) {
        return bucket.plus(1, unit);
    }

    /** Buckets from the first to the second, both included. */
    public long count(LocalDateTime first, LocalDateTime last) {
        return unit.between(first, last) + 1;
    }

    /** As answers name a bucket: its day, or its minute or hour as a time in UTC. */
    public String label(LocalDateTime bucket) {
        return label.format(bucket);
    }
}

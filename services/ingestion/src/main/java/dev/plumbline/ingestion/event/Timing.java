package dev.plumbline.ingestion.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times in UTC, cut to microseconds, which is what the database keeps. {@code end} is never before {@code start}. */
public record Timing(
        Instant start, @Nullable Instant end, @Nullable Instant completionStart) {

    /** The partition of the span. */
    public LocalDate day() {
        return LocalDate.ofInstant(start, ZoneOffset.UTC);
    }
}

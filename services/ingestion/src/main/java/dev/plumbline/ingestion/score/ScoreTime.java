package dev.plumbline.ingestion.score;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A time that a client sent, to the microsecond. */
public final class ScoreTime {

    /** PostgreSQL would take more, but a year of five digits is no ISO 8601 to those who read it back. */
    private static final int LAST_YEAR = 9999;

    private ScoreTime() {}

    /** null when it is no ISO 8601 time with an offset, or of no sensible year. */
    public static @Nullable Instant parse(String text) {
        try {
            Instant time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            int year = time.atOffset(ZoneOffset.UTC).getYear();
            return year >= 1 && year <= LAST_YEAR ? time : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package dev.plumbline.analytics.list;

import dev.plumbline.platform.errors.ApiException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A time of a query parameter: ISO 8601 with an offset. */
public final class QueryTime {

    private QueryTime() {}

    /** Null for an absent or empty one. */
    public static @Nullable Instant parse(String parameter, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            // A '+' of an offset that was not escaped arrives as a space.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException e) {
            throw ApiException.badRequest("Invalid " + parameter
                    + ": give an ISO 8601 date-time with an offset, such as 2026-01-31T00:00:00Z");
        }
    }
}

package dev.plumbline.analytics.observation;

import dev.plumbline.platform.errors.ApiException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The last observation of a page of a trace, in order of start: what comes after it is the next page. */
public record ObservationCursor(Instant startTime, String id) {

    /** Before every observation. */
    public static final ObservationCursor START = new ObservationCursor(Instant.parse("0001-01-01T00:00:00Z"), "");

    public static ObservationCursor of(Observation last) {
        return new ObservationCursor(last.startTime(), last.id());
    }

    /** Absent and empty mean the start. */
    public static ObservationCursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int space = plain.indexOf(' ');
            if (space > 0 && plain.indexOf(0) < 0) {
                return new ObservationCursor(Instant.parse(plain.substring(0, space)), plain.substring(space + 1));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Falls through to the one answer for everything that is not a cursor.
        }
        throw ApiException.badRequest("Invalid after: give what an earlier page called next");
    }

    public OffsetDateTime startUtc() {
        return startTime.atOffset(ZoneOffset.UTC);
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((startTime + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}

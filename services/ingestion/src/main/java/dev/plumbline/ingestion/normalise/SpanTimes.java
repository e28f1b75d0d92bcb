package dev.plumbline.ingestion.normalise;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.event.Timing;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelSpan;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of a span. A missing edge is the other one, two missing edges are when it was received. */
final class SpanTimes {

    private static final String COMPLETION_START = "langfuse.observation.completion_start_time";
    private static final List<String> FIRST_CHUNK = List.of("ai.response.msToFirstChunk", "ai.stream.msToFirstChunk");
    private static final long NANOS_PER_MICRO = 1000;
    private static final double MOST_MILLIS = 1e12;

    private SpanTimes() {}

    static Timing of(OtelSpan span, Instant receivedAt) {
        Instant start = instant(span.startNanos());
        Instant end = instant(span.endNanos());
        if (start == null) {
            start = end == null ? receivedAt.truncatedTo(ChronoUnit.MICROS) : end;
        }
        if (end == null || end.isBefore(start)) {
            end = start;
        }
        return new Timing(start, end, completionStart(span.attributes(), start));
    }

    private static @Nullable Instant completionStart(Attributes attributes, Instant start) {
        String sent = attributes.text(COMPLETION_START);
        if (sent != null) {
            return parse(sent);
        }
        String millis = attributes.firstText(FIRST_CHUNK);
        if (millis == null) {
            return null;
        }
        try {
            double wait = Math.ceil(Double.parseDouble(millis));
            return wait >= 0 && wait < MOST_MILLIS ? start.plusMillis((long) wait) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** ISO 8601, often as a JSON string in a string; without a zone it is UTC. */
    private static @Nullable Instant parse(String text) {
        String plain = text.startsWith("\"") ? unquote(text) : text;
        try {
            TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    plain.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            Instant instant = time instanceof OffsetDateTime zoned
                    ? zoned.toInstant()
                    : LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
            return isStorable(instant) ? instant.truncatedTo(ChronoUnit.MICROS) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String unquote(String text) {
        JsonNode node = JsonText.parse(text.getBytes(StandardCharsets.UTF_8));
        return node != null && node.isTextual() ? node.textValue() : text;
    }

    /** PostgreSQL would take more, but nothing was called before 1970 or will be after 2600. */
    private static boolean isStorable(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1970 && year <= 2600;
    }

    /** Unsigned 64 bits end in 2554: no value is out of range. */
    private static @Nullable Instant instant(long nanos) {
        if (nanos == 0) {
            return null;
        }
        return Instant.EPOCH.plus(Long.divideUnsigned(nanos, NANOS_PER_MICRO), ChronoUnit.MICROS);
    }
}

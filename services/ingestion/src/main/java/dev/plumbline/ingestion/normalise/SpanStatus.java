package dev.plumbline.ingestion.normalise;

import dev.plumbline.ingestion.event.Level;
import dev.plumbline.ingestion.event.Status;
import dev.plumbline.ingestion.library.LiveKitDialect;
import dev.plumbline.ingestion.otel.OtelSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Level and message: what was set on purpose, else what the span's status says. */
final class SpanStatus {

    private SpanStatus() {}

    static Status of(OtelSpan span) {
        String message = span.attributes().text("langfuse.observation.status_message");
        if (message == null && !span.statusMessage().isEmpty()) {
            message = span.statusMessage();
        }
        return new Status(level(span), message);
    }

    private static Level level(OtelSpan span) {
        Level sent = parse(span.attributes().text("langfuse.observation.level"));
        if (sent != null) {
            return sent;
        }
        if (span.statusCode() == OtelSpan.STATUS_ERROR) {
            return Level.ERROR;
        }
        return LiveKitDialect.isNoise(span) ? Level.DEBUG : Level.DEFAULT;
    }

    private static @Nullable Level parse(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "DEBUG", "TRACE", "VERBOSE" -> Level.DEBUG;
            case "DEFAULT", "INFO", "LOG", "NOTICE", "OK", "SUCCESS" -> Level.DEFAULT;
            case "WARNING", "WARN" -> Level.WARNING;
            case "ERROR", "FATAL", "CRITICAL" -> Level.ERROR;
            default -> null;
        };
    }
}

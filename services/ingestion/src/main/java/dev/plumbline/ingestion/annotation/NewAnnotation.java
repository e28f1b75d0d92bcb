package dev.plumbline.ingestion.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.platform.errors.ApiException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The body that scores a trace, an observation of it, or a session.
 *
 * @param value a number, a text or a truth value, by {@code dataType}
 */
public record NewAnnotation(
        @Nullable String traceId,
        @Nullable String observationId,
        @Nullable String sessionId,
        @Nullable String configId,
        @Nullable String name,
        @Nullable String dataType,
        @Nullable JsonNode value,
        @Nullable String comment) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_COMMENT = 5_000;

    /** Throws a 400 that says what is missing. */
    NewAnnotation checked() {
        if ((traceId == null) == (sessionId == null)) {
            throw ApiException.badRequest("Give either traceId or sessionId.");
        }
        if (observationId != null && traceId == null) {
            throw ApiException.badRequest("observationId requires traceId.");
        }
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw ApiException.badRequest("name: give 1 to " + LONGEST_NAME + " characters.");
        }
        checkComment(comment);
        boolean unstorable = Stream.of(traceId, observationId, sessionId, configId, name)
                .anyMatch(text -> text != null && text.indexOf('\0') >= 0);
        if (unstorable) {
            throw ApiException.badRequest("NUL characters are not allowed.");
        }
        return this;
    }

    static void checkComment(@Nullable String comment) {
        if (comment != null && (comment.length() > LONGEST_COMMENT || comment.indexOf('\0') >= 0)) {
            throw ApiException.badRequest("comment: give at most " + LONGEST_COMMENT + " characters.");
        }
    }
}

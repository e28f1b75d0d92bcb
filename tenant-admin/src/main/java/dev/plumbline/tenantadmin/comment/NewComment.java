package dev.plumbline.tenantadmin.comment;

import dev.plumbline.platform.errors.ApiException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The body that comments on a trace, an observation or a session. */
record NewComment(
        @Nullable String objectType,
        @Nullable String objectId,
        @Nullable String traceId,
        @Nullable String content) {

    private static final Set<String> TYPES = Set.of("TRACE", "OBSERVATION", "SESSION");
    private static final int LONGEST = 5_000;
    private static final int LONGEST_ID = 800;

    /** Throws a 400 that says what is missing. */
    NewComment checked() {
        if (objectType == null || !TYPES.contains(objectType)) {
            throw ApiException.badRequest("objectType: give TRACE, OBSERVATION or SESSION.");
        }
        if (objectId == null || objectId.isEmpty() || objectId.length() > LONGEST_ID) {
            throw ApiException.badRequest("objectId: give the id of what is commented on.");
        }
        if (objectType.equals("OBSERVATION")
                && (traceId == null || traceId.isEmpty() || traceId.length() > LONGEST_ID)) {
            throw ApiException.badRequest("traceId: an observation is found by its trace.");
        }
        if (content == null || content.isBlank() || content.length() > LONGEST) {
            throw ApiException.badRequest("content: give 1 to " + LONGEST + " characters.");
        }
        if (Stream.of(objectId, traceId, content).anyMatch(text -> text != null && text.indexOf('\0') >= 0)) {
            throw ApiException.badRequest("NUL characters are not allowed.");
        }
        return this;
    }

    /** The trace that it belongs to; null for a session. */
    @Nullable
    String trace() {
        return "TRACE".equals(objectType) ? objectId : "OBSERVATION".equals(objectType) ? traceId : null;
    }
}

package dev.plumbline.analytics.observationv2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.analytics.list.StoredText;
import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.platform.errors.ApiException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last observation of a page; its text form is Langfuse's, though the order of equal times is not. */
record ListCursor(Instant startTime, String traceId, String id) {

    private static final JsonMapper JSON = new JsonMapper();

    static ListCursor of(Observation last) {
        return new ListCursor(last.startTime(), last.traceId(), last.id());
    }

    static @Nullable ListCursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            JsonNode node = JSON.readTree(Base64.getDecoder().decode(text));
            ListCursor cursor = new ListCursor(
                    Instant.parse(node.path("lastStartTimeTo").asText()),
                    node.path("lastTraceId").asText(),
                    node.path("lastId").asText());
            if (StoredText.canBe(cursor.traceId()) && StoredText.canBe(cursor.id())) {
                return cursor;
            }
        } catch (IllegalArgumentException | DateTimeException | IOException e) {
            // Falls through to the one answer for everything that is not a cursor.
        }
        throw ApiException.badRequest("Invalid cursor: give what an earlier page called cursor");
    }

    String text() {
        try {
            return Base64.getEncoder()
                    .encodeToString(JSON.writeValueAsBytes(
                            Map.of("lastStartTimeTo", startTime.toString(), "lastTraceId", traceId, "lastId", id)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of texts that is no JSON", e);
        }
    }
}

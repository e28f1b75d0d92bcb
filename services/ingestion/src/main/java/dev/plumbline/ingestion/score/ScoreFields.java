package dev.plumbline.ingestion.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.ingestion.otel.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The fields of a body by name, fit for PostgreSQL. Null and absent mean the same for a score. */
final class ScoreFields {

    /** UTF-8 bytes of an id: with a project and a time it fits into one index entry of PostgreSQL (2,704 bytes). */
    private static final int KEY_BYTES = 800;

    private final JsonNode body;

    ScoreFields(JsonNode body) {
        this.body = body;
    }

    JsonNode node(String name) {
        return body.path(name);
    }

    String requiredKey(String name) {
        String key = key(name);
        if (key == null) {
            throw new InvalidScoreException(name + " is required");
        }
        return key;
    }

    @Nullable
    String key(String name) {
        String text = text(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > KEY_BYTES) {
            throw new InvalidScoreException(name + " is longer than " + KEY_BYTES + " bytes");
        }
        return text;
    }

    @Nullable
    String text(String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new InvalidScoreException(name + " must be a string");
        }
        return clean(value.textValue());
    }

    Instant time(String name, Instant fallback) {
        String text = text(name);
        if (text == null) {
            return fallback;
        }
        Instant time = ScoreTime.parse(text);
        if (time == null) {
            throw new InvalidScoreException(name + " must be an ISO 8601 time with an offset");
        }
        return time;
    }

    /** A JSON object; any other value becomes one. */
    @Nullable
    String metadata() {
        JsonNode value = body.path("metadata");
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        JsonNode clean = clean(value);
        return (clean.isObject() ? clean : JsonNodeFactory.instance.objectNode().set("metadata", clean)).toString();
    }

    static String clean(String text) {
        return Texts.clean(text);
    }

    /** jsonb refuses NUL and lone surrogates wherever they are. */
    private static JsonNode clean(JsonNode value) {
        if (value.isTextual()) {
            return JsonNodeFactory.instance.textNode(clean(value.textValue()));
        }
        if (value.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> array.add(clean(element)));
            return array;
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.forEachEntry((key, element) -> object.set(clean(key), clean(element)));
            return object;
        }
        return value;
    }
}

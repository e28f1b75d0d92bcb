package dev.plumbline.analytics.payload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stored text as a value of an answer. Text that is JSON goes out as it is, checked but not rebuilt, so that no digit changes;
 * other text goes out as a string. Empty text is null.
 */
public final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // a stored value may be as long as a whole request
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonText() {}

    /** An input or output. */
    public static @Nullable Object value(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return isJson(text) ? new RawValue(text) : text;
    }

    /** Metadata: a JSON object or null; anything else is wrapped, because SDKs fail on it. */
    public static @Nullable Object object(@Nullable String text) {
        if (text == null || text.isEmpty() || text.equals("null")) {
            return null;
        }
        String stripped = text.strip();
        if (isJson(stripped)) {
            return new RawValue(stripped.startsWith("{") ? stripped : "{\"metadata\":" + stripped + "}");
        }
        return Map.of("metadata", text);
    }

    private static boolean isJson(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return false;
            }
            parser.skipChildren();
            parser.finishToken();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false; // not JSON, or nested too deep to be taken for it
        }
    }
}

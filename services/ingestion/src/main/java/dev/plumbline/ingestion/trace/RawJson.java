package dev.plumbline.ingestion.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose values stay the bytes they came as. */
public final class RawJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // a value, and a name within it, may be as long as a whole request
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private RawJson() {}

    /** @param values JSON text each */
    public static byte[] object(Map<String, byte[]> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        out.write('{');
        for (Map.Entry<String, byte[]> entry : values.entrySet()) {
            if (out.size() > 1) {
                out.write(',');
            }
            out.write('"');
            out.writeBytes(JsonStringEncoder.getInstance().quoteAsUTF8(entry.getKey()));
            out.write('"');
            out.write(':');
            out.writeBytes(entry.getValue());
        }
        out.write('}');
        return out.toByteArray();
    }

    /** The top-level entries of an object that {@link #object} wrote. */
    static Map<String, byte[]> entries(byte[] object) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(object)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("Not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                parser.finishToken();
                int end = (int) parser.currentLocation().getByteOffset();
                entries.put(key, Arrays.copyOfRange(object, start, end));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}

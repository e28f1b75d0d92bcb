package dev.plumbline.schema.payload;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What an observation or a trace carries beside its narrow row, as UTF-8 bytes exactly as it was sent: JSON text or a plain
 * string. {@code metadata} is always a JSON object. null means absent.
 */
// Arrays on purpose: payloads are never turned into a String that nobody reads. Compare content with Arrays.equals.
@SuppressWarnings("ArrayRecordComponent")
public record Payload(byte @Nullable [] input, byte @Nullable [] output, byte @Nullable [] metadata) {

    public static final Payload EMPTY = new Payload(null, null, null);

    public boolean isEmpty() {
        return input == null && output == null && metadata == null;
    }

    /** Bytes before compression. */
    public int size() {
        return length(input) + length(output) + length(metadata);
    }

    public @Nullable String inputText() {
        return text(input);
    }

    public @Nullable String outputText() {
        return text(output);
    }

    public @Nullable String metadataText() {
        return text(metadata);
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}

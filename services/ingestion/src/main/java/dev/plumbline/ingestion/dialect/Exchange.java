package dev.plumbline.ingestion.dialect;

import org.jspecify.annotations.Nullable;

/** Input and output of one span, as UTF-8: plain text or JSON. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Exchange(byte @Nullable [] input, byte @Nullable [] output) {

    public static final Exchange NONE = new Exchange(null, null);

    public static @Nullable Exchange of(byte @Nullable [] input, byte @Nullable [] output) {
        return input == null && output == null ? null : new Exchange(input, output);
    }
}

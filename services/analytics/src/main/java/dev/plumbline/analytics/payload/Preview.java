package dev.plumbline.analytics.payload;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The first characters of a payload for a table cell. */
public final class Preview {

    private static final int CHARACTERS = 200;

    /** Enough bytes for that many characters in UTF-8. */
    public static final int BYTES = CHARACTERS * 4;

    private Preview() {}

    /** At most 200 characters; null when there is nothing. A character cut in half at the end is left out. */
    public static @Nullable String of(byte @Nullable [] start) {
        if (start == null || start.length == 0) {
            return null;
        }
        String text = new String(start, 0, wholeCharacters(start), StandardCharsets.UTF_8);
        int end = text.offsetByCodePoints(0, Math.min(CHARACTERS, text.codePointCount(0, text.length())));
        return text.substring(0, end);
    }

    private static int wholeCharacters(byte[] bytes) {
        if (bytes.length < BYTES) {
            return bytes.length;
        }
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] & 0xC0) == 0x80) {
            end--; // a continuation byte
        }
        // The lead byte goes too, unless it is a character by itself.
        return end > 0 && end == bytes.length ? (bytes[end - 1] < 0 ? end - 1 : end) : Math.max(0, end - 1);
    }
}

package dev.plumbline.ingestion.otel;

import com.google.protobuf.UnsafeByteOperations;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes text fit for PostgreSQL, where one NUL or one lone surrogate fails the statement and every row in it. */
public final class Texts {

    /**
     * Code points that a key may have (user, session, name, model, tag, …); longer ones are cut. 500 of 4 bytes each keep an
     * index entry under PostgreSQL's 2,704 bytes with room for the project and a time.
     */
    public static final int KEY_LIMIT = 500;

    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** Without NUL; invalid UTF-8 becomes U+FFFD. */
    public static String clean(byte[] utf8) {
        return withoutNul(new String(utf8, StandardCharsets.UTF_8));
    }

    /** Without NUL; lone surrogates become U+FFFD. */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return withoutNul(replaceLoneSurrogates(text));
            }
        }
        return withoutNul(text);
    }

    /** The first {@link #KEY_LIMIT} code points, null for nothing. */
    public static @Nullable String key(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.length() <= KEY_LIMIT || text.codePointCount(0, text.length()) <= KEY_LIMIT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, KEY_LIMIT));
    }

    /** The same bytes when they are valid, else a repaired copy. */
    public static byte[] validUtf8(byte[] bytes) {
        return UnsafeByteOperations.unsafeWrap(bytes).isValidUtf8()
                ? bytes
                : new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutNul(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    private static String replaceLoneSurrogates(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point ->
                        point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? REPLACEMENT : point)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}

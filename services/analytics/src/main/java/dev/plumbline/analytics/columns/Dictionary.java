package dev.plumbline.analytics.columns;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The texts of a project's columns, each under one code. */
public final class Dictionary {

    /** No text. */
    public static final int MISSING = 0;

    /** A text with its entry, about. */
    private static final int ENTRY_BYTES = 120;

    private final ConcurrentHashMap<String, Integer> codes = new ConcurrentHashMap<>();
    private volatile @Nullable String[] texts = new @Nullable String[256];
    private int size = 1;

    synchronized int code(@Nullable String text) {
        if (text == null) {
            return MISSING;
        }
        Integer known = codes.get(text);
        if (known != null) {
            return known;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
        }
        texts[size] = text;
        codes.put(text, size);
        return size++;
    }

    /** Null for a missing one. */
    public @Nullable String text(int code) {
        return texts[code];
    }

    /** More than any code. */
    public synchronized int size() {
        return size;
    }

    synchronized long bytes() {
        return (long) ENTRY_BYTES * size;
    }
}

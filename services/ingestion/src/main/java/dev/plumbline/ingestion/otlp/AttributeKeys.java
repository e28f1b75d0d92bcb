package dev.plumbline.ingestion.otlp;

import dev.plumbline.ingestion.otel.Texts;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Attribute keys repeat in every span: this remembers the String (and with it the hash code) of recent ones. A slot is
 * overwritten by the next key that falls on it, so memory is bounded; entries are immutable, so races do no harm.
 */
final class AttributeKeys {

    private static final int SLOTS = 2048;
    private static final int LONGEST = 128;
    private static final @Nullable Entry[] ENTRIES = new Entry[SLOTS];

    private AttributeKeys() {}

    static String of(byte[] buffer, int from, int to) {
        if (to - from > LONGEST) {
            return Texts.clean(Arrays.copyOfRange(buffer, from, to));
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + buffer[i];
        }
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        Entry entry = ENTRIES[slot];
        if (entry != null && Arrays.equals(entry.utf8, 0, entry.utf8.length, buffer, from, to)) {
            return entry.text;
        }
        byte[] utf8 = Arrays.copyOfRange(buffer, from, to);
        Entry fresh = new Entry(utf8, Texts.clean(utf8));
        ENTRIES[slot] = fresh;
        return fresh.text;
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by hand above
    private record Entry(byte[] utf8, String text) {}
}

package dev.plumbline.ingestion.otel;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Attributes by key; of a key that was sent twice the last value counts. */
public final class Attributes {

    public static final Attributes EMPTY = new Attributes(Map.of());

    private final Map<String, OtelValue> values;

    public Attributes(Map<String, OtelValue> values) {
        this.values = values;
    }

    public @Nullable OtelValue get(String key) {
        return values.get(key);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public void forEach(BiConsumer<String, OtelValue> action) {
        values.forEach(action);
    }

    /** As text fit for the database, anything but a string as JSON; null when absent or empty. */
    public @Nullable String text(String key) {
        OtelValue value = values.get(key);
        if (value == null) {
            return null;
        }
        String text = OtelJson.text(value);
        return text.isEmpty() ? null : text;
    }

    /** The first key that has a text. */
    public @Nullable String firstText(Iterable<String> keys) {
        for (String key : keys) {
            String text = text(key);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** As UTF-8, anything but a string as JSON; null when absent or empty. Not to be changed. */
    public byte @Nullable [] bytes(String key) {
        OtelValue value = values.get(key);
        if (value == null) {
            return null;
        }
        byte[] bytes = value instanceof OtelValue.Text text ? text.utf8() : OtelJson.bytes(value);
        return bytes.length == 0 ? null : bytes;
    }

    /** true or "true". */
    public boolean isTrue(String key) {
        return "true".equals(text(key));
    }
}

package dev.plumbline.allinone.secrets;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What the first start made and nobody else knows. Missing ones are made when first asked for. */
public final class Secrets {
    private final Map<String, String> values;

    Secrets(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** A password of 256 random bits. */
    public String password(String name) {
        return value(name, RandomText::secret);
    }

    public String value(String name, Supplier<String> make) {
        return values.computeIfAbsent(name, absent -> make.get());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public void put(String name, String value) {
        values.put(name, value);
    }

    Map<String, String> all() {
        return Collections.unmodifiableMap(values);
    }
}

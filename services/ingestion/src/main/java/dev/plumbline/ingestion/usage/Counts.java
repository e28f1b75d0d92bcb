package dev.plumbline.ingestion.usage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.otel.OtelValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads units: whole numbers from 0 on, also written as text; anything else is no count. */
public final class Counts {

    private static final int LONGEST = 24;

    private Counts() {}

    public static @Nullable Long of(@Nullable JsonNode value) {
        if (value == null || value.isContainerNode() || value.isBoolean()) {
            return null;
        }
        return of(value.asText());
    }

    public static @Nullable Long of(@Nullable OtelValue value) {
        if (value instanceof OtelValue.Int number) {
            return number.value() < 0 ? null : (Long) number.value();
        }
        if (value instanceof OtelValue.Real real) {
            return of(Double.toString(real.value()));
        }
        return value instanceof OtelValue.Text text && text.utf8().length <= LONGEST
                ? of(new String(text.utf8(), StandardCharsets.UTF_8))
                : null;
    }

    /** The top-level numbers of an object. */
    static Map<String, Long> all(JsonNode object) {
        Map<String, Long> counts = new LinkedHashMap<>();
        object.forEachEntry((key, value) -> put(counts, key, of(value)));
        return counts;
    }

    static void put(Map<String, Long> counts, String key, @Nullable Long units) {
        if (units != null) {
            counts.put(key, units);
        }
    }

    private static @Nullable Long of(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        try {
            long units = new BigDecimal(text.strip()).longValueExact();
            return units < 0 ? null : (Long) units;
        } catch (NumberFormatException | ArithmeticException e) {
            // no number, a fraction, or more than 64 bits
            return null;
        }
    }
}

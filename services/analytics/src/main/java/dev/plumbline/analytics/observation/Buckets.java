package dev.plumbline.analytics.observation;

import dev.plumbline.analytics.payload.StoredJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stored JSON objects of numbers. What is not a number is left out: an SDK fails a whole trace on it. */
final class Buckets {

    private Buckets() {}

    static Map<String, Long> units(@Nullable String json) {
        Map<String, Long> units = new LinkedHashMap<>();
        numbers(json).forEach((bucket, number) -> units.put(bucket, number.longValue()));
        return units;
    }

    static Map<String, BigDecimal> amounts(@Nullable String json) {
        return numbers(json);
    }

    private static Map<String, BigDecimal> numbers(@Nullable String json) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        StoredJson.read(json).properties().forEach(entry -> {
            if (entry.getValue().isNumber()) {
                numbers.put(entry.getKey(), entry.getValue().decimalValue());
            }
        });
        return numbers;
    }
}

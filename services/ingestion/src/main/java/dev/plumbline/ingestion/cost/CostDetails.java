package dev.plumbline.ingestion.cost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.ingestion.otel.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A cost that the sender computed, as a JSON object of numbers by bucket. Negative and absurd numbers are left out. */
public final class CostDetails {

    public static final String TOTAL = "total";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Digits on either side of the point; PostgreSQL would take more, no price list does. */
    private static final int MOST_DIGITS = 40;

    private CostDetails() {}

    /** Anything but a JSON object is no cost. */
    public static Map<String, BigDecimal> read(byte[] json) {
        Map<String, BigDecimal> costs = new TreeMap<>();
        try {
            JsonNode object = JSON.readTree(json);
            if (object.isObject()) {
                object.forEachEntry((key, value) -> put(costs, key, value));
            }
        } catch (JsonProcessingException e) {
            // what was sent is no JSON: the cost is computed instead
            return Map.of();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
        return costs;
    }

    /** A total alone. */
    public static Map<String, BigDecimal> total(String number) {
        BigDecimal cost = number.length() > MOST_DIGITS ? null : parse(number);
        return cost == null ? Map.of() : Map.of(TOTAL, cost);
    }

    private static void put(Map<String, BigDecimal> costs, String key, JsonNode value) {
        String bucket = Texts.key(Texts.clean(key));
        BigDecimal cost = value.isNumber() ? sensible(value.decimalValue()) : null;
        if (bucket != null && cost != null) {
            costs.put(bucket, cost);
        }
    }

    private static @Nullable BigDecimal parse(String number) {
        try {
            return sensible(new BigDecimal(number.strip()));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal sensible(BigDecimal cost) {
        boolean fits = cost.precision() <= 2 * MOST_DIGITS && Math.abs((long) cost.scale()) <= MOST_DIGITS;
        return fits && cost.signum() >= 0 ? cost : null;
    }
}

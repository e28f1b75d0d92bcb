package dev.plumbline.ingestion.cost;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a cost came about, stored with the observation: later changes of prices do not touch it. Prices and costs in USD.
 *
 * @param reason why the total is missing
 */
record Receipt(
        @Nullable ModelRule modelRule,
        @Nullable Tier tier,
        String priceVersion,
        List<Bucket> buckets,
        Origin origin,
        Confidence confidence,
        @Nullable String reason,
        @Nullable BigDecimal totalCost) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    String json() {
        return json(this);
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records and maps of numbers", e);
        }
    }

    /** @param source which table the rule is from */
    record ModelRule(String id, String modelName, String matchPattern, String source) {

        static ModelRule of(PriceRule rule) {
            return new ModelRule(rule.id(), rule.modelName(), rule.pattern().pattern(), "built-in");
        }
    }

    record Tier(String name) {}

    record Bucket(
            String bucket,
            @Nullable Long units,
            @Nullable BigDecimal pricePerUnit,
            @Nullable BigDecimal cost) {}

    enum Origin {
        COMPUTED,
        PROVIDED,
        NONE;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Confidence {
        EXACT,
        PROVIDED,
        UNPRICED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

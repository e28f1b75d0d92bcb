package dev.plumbline.analytics.observation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.analytics.payload.StoredJson;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a cost came about, as it was stored with the observation. Answers carry it as it is. */
public record Receipt(@JsonValue @JsonRawValue String json) {

    static @Nullable Receipt parse(@Nullable String json) {
        return json == null ? null : new Receipt(json);
    }

    /** USD per unit of a bucket; null when it has no price. */
    public @Nullable BigDecimal price(String bucket) {
        for (JsonNode line : StoredJson.read(json).path("buckets")) {
            if (bucket.equals(line.path("bucket").textValue())) {
                JsonNode price = line.path("pricePerUnit");
                return price.isNumber() ? price.decimalValue() : null;
            }
        }
        return null;
    }

    /** The name of the tier whose prices were used; null without one. */
    public @Nullable String tier() {
        return StoredJson.read(json).path("tier").path("name").textValue();
    }
}

package dev.plumbline.ingestion.cost;

import dev.plumbline.ingestion.usage.Usage;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be priced.
 *
 * @param parameters of the model, values as text
 * @param providedCost in USD by bucket, as the sender computed it; empty when it did not
 */
public record Call(
        @Nullable String model, Usage usage, Map<String, String> parameters, Map<String, BigDecimal> providedCost) {}

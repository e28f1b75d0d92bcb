package dev.plumbline.langfuse.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The price rule that was applied, in USD per unit.
 *
 * @param modelId the rule; null when none matched
 */
public record ModelPrice(
        @Nullable String modelId,
        @Nullable BigDecimal inputPrice,
        @Nullable BigDecimal outputPrice,
        @Nullable BigDecimal totalPrice) {}

package dev.plumbline.langfuse.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The old form of usage and cost.
 *
 * @param input all input units together, cached ones too
 * @param unit always TOKENS
 * @param inputCost in USD; null when no price is known
 */
public record Usage(
        long input,
        long output,
        long total,
        String unit,
        @Nullable BigDecimal inputCost,
        @Nullable BigDecimal outputCost,
        @Nullable BigDecimal totalCost) {}

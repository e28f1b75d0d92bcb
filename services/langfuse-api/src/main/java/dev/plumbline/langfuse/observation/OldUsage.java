package dev.plumbline.langfuse.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The same usage and cost under the names that older SDKs read. Costs in USD. */
public record OldUsage(
        Usage usage,
        long promptTokens,
        long completionTokens,
        long totalTokens,
        @Nullable BigDecimal calculatedInputCost,
        @Nullable BigDecimal calculatedOutputCost,
        @Nullable BigDecimal calculatedTotalCost) {

    /** @param usage what the flat fields repeat */
    public static OldUsage of(Usage usage) {
        return new OldUsage(
                usage,
                usage.input(),
                usage.output(),
                usage.total(),
                usage.inputCost(),
                usage.outputCost(),
                usage.totalCost());
    }
}

package dev.plumbline.ingestion.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** @param receipt how the cost came about, as JSON; null when there was neither usage nor a provided cost */
public record UsageAndCost(
        Tokens tokens, Cost cost, @Nullable String receipt) {

    public static final UsageAndCost NONE = new UsageAndCost(Tokens.NONE, Cost.NONE, null);

    /** @param buckets JSON object of integers: exclusive buckets (no token is in two of them), and {@code total} */
    public record Tokens(
            @Nullable String buckets,
            @Nullable Long input,
            @Nullable Long output,
            @Nullable Long total) {

        public static final Tokens NONE = new Tokens(null, null, null, null);
    }

    /**
     * In USD.
     *
     * @param buckets JSON object of numbers, {@code total} among them when it is known
     * @param total null when a price is missing, which is not 0
     */
    public record Cost(
            @Nullable String buckets,
            @Nullable BigDecimal input,
            @Nullable BigDecimal output,
            @Nullable BigDecimal total) {

        public static final Cost NONE = new Cost(null, null, null, null);
    }
}

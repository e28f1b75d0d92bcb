package dev.plumbline.analytics.observation;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an observation used and what it cost, in USD.
 *
 * @param usage units by bucket, and {@code total}
 * @param cost by bucket, and {@code total}
 * @param totalCost null when no price is known
 */
public record UsageAndCost(
        Map<String, Long> usage,
        Map<String, BigDecimal> cost,
        @Nullable Long inputTokens,
        @Nullable Long outputTokens,
        @Nullable Long totalTokens,
        @Nullable BigDecimal inputCost,
        @Nullable BigDecimal outputCost,
        @Nullable BigDecimal totalCost,
        @Nullable Receipt receipt) {

    static UsageAndCost from(Row row) {
        return new UsageAndCost(
                Buckets.units(row.getString("usage")),
                Buckets.amounts(row.getString("cost")),
                row.getLong("input_tokens"),
                row.getLong("output_tokens"),
                row.getLong("total_tokens"),
                row.getBigDecimal("input_cost"),
                row.getBigDecimal("output_cost"),
                row.getBigDecimal("total_cost"),
                Receipt.parse(row.getString("receipt")));
    }

    /** Something was used whose price is not known. */
    public boolean isUnpriced() {
        return receipt != null && totalCost == null;
    }
}

package dev.plumbline.ingestion.cost;

import dev.plumbline.ingestion.cost.Receipt.Bucket;
import dev.plumbline.ingestion.event.UsageAndCost.Cost;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The columns of a cost, from its receipt. */
final class Costs {

    private Costs() {}

    static Cost of(Receipt receipt) {
        SortedMap<String, BigDecimal> buckets = new TreeMap<>();
        for (Bucket bucket : receipt.buckets()) {
            if (bucket.cost() != null) {
                buckets.put(bucket.bucket(), bucket.cost());
            }
        }
        BigDecimal total = receipt.totalCost();
        if (total != null) {
            buckets.put(CostDetails.TOTAL, total);
        }
        String json = buckets.isEmpty() ? null : Receipt.json(buckets);
        return new Cost(json, sum(receipt.buckets(), "input"), sum(receipt.buckets(), "output"), total);
    }

    /** Of all buckets with this word in their name; null when there are none, or one that was used has no price. */
    static @Nullable BigDecimal sum(List<Bucket> buckets, String word) {
        BigDecimal sum = null;
        for (Bucket bucket : buckets) {
            if (!bucket.bucket().contains(word)) {
                continue;
            }
            if (bucket.cost() != null) {
                sum = sum == null ? bucket.cost() : sum.add(bucket.cost());
            } else if (bucket.units() != null && bucket.units() > 0) {
                return null;
            }
        }
        return sum == null ? null : sum.stripTrailingZeros();
    }
}

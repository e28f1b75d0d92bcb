package dev.plumbline.ingestion.cost;

import dev.plumbline.ingestion.cost.Receipt.Bucket;
import dev.plumbline.ingestion.cost.Receipt.Confidence;
import dev.plumbline.ingestion.cost.Receipt.ModelRule;
import dev.plumbline.ingestion.cost.Receipt.Origin;
import dev.plumbline.ingestion.event.UsageAndCost.Cost;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prices calls: a cost that was sent wins, else units × price of every bucket, exactly. What has no price makes the total
 * unknown and says so, it never counts as 0.
 */
@Singleton
public final class Pricing {

    private static final Set<String> SUMMABLE = Set.of("input", "output");

    private final PriceTable table;

    public Pricing() {
        this(PriceFile.read());
    }

    Pricing(PriceTable table) {
        this.table = table;
    }

    public Priced price(Call call) {
        Optional<PriceRule> rule = call.model() == null ? Optional.empty() : table.rule(call.model());
        if (!call.providedCost().isEmpty()) {
            return provided(call, rule);
        }
        if (call.usage().isEmpty()) {
            return call.model() == null ? Priced.NOTHING : unknown(call, rule, "No token usage was sent");
        }
        if (rule.isEmpty()) {
            String reason =
                    call.model() == null ? "No model name was sent" : "No price rule matches model " + call.model();
            return unknown(call, rule, reason);
        }
        return computed(call, rule.get());
    }

    private Priced provided(Call call, Optional<PriceRule> rule) {
        Map<String, BigDecimal> costs = call.providedCost();
        BigDecimal total = costs.get(CostDetails.TOTAL);
        if (total == null && SUMMABLE.containsAll(costs.keySet())) {
            total = costs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        String reason = total == null ? "The provided cost has parts other than input and output, but no total" : null;
        List<Bucket> buckets = costs.entrySet().stream()
                .filter(cost -> !cost.getKey().equals(CostDetails.TOTAL))
                .map(cost ->
                        new Bucket(cost.getKey(), call.usage().buckets().get(cost.getKey()), null, cost.getValue()))
                .toList();
        Receipt receipt = new Receipt(
                rule.map(ModelRule::of).orElse(null),
                null,
                table.version(),
                buckets,
                Origin.PROVIDED,
                Confidence.PROVIDED,
                reason,
                total);
        return priced(rule.orElse(null), receipt);
    }

    private Priced unknown(Call call, Optional<PriceRule> rule, String reason) {
        List<Bucket> buckets = call.usage().buckets().entrySet().stream()
                .filter(bucket -> !bucket.getKey().equals(CostDetails.TOTAL))
                .map(bucket -> new Bucket(bucket.getKey(), bucket.getValue(), null, null))
                .toList();
        Receipt receipt = new Receipt(
                rule.map(ModelRule::of).orElse(null),
                null,
                table.version(),
                buckets,
                Origin.NONE,
                Confidence.UNPRICED,
                reason,
                null);
        return priced(rule.orElse(null), receipt);
    }

    private Priced computed(Call call, PriceRule rule) {
        PriceTier tier = rule.tier(call);
        BigDecimal perTotal = tier.prices().get(CostDetails.TOTAL);
        List<Bucket> buckets = perTotal == null ? buckets(call, tier) : totalOnly(call, perTotal);
        List<String> missing = buckets.stream()
                .filter(bucket -> bucket.cost() == null && bucket.units() != null && bucket.units() > 0)
                .map(Bucket::bucket)
                .toList();
        boolean known = missing.isEmpty();
        Receipt receipt = new Receipt(
                ModelRule.of(rule),
                new Receipt.Tier(tier.name()),
                table.version(),
                buckets,
                Origin.COMPUTED,
                known ? Confidence.EXACT : Confidence.UNPRICED,
                known ? null : "Rule " + rule.modelName() + " has no price for " + String.join(", ", missing),
                known ? Objects.requireNonNullElse(Costs.sum(buckets, ""), BigDecimal.ZERO) : null);
        return priced(rule, receipt);
    }

    private List<Bucket> buckets(Call call, PriceTier tier) {
        List<Bucket> buckets = new ArrayList<>();
        // units that are in no bucket have no price either: they must not pass for free
        boolean onlyTotal = call.usage().buckets().entrySet().stream()
                .allMatch(bucket -> bucket.getValue() == 0 || bucket.getKey().equals(CostDetails.TOTAL));
        call.usage().buckets().forEach((name, units) -> {
            BigDecimal price = tier.prices().get(name);
            // providers list what they did not count, a dozen buckets long
            boolean counts = units > 0 || price != null;
            if (counts && (!name.equals(CostDetails.TOTAL) || onlyTotal)) {
                buckets.add(bucket(name, units, price == null ? tier.prices().get(table.billedAs(name)) : price));
            }
        });
        return buckets;
    }

    /** Embeddings: the rule prices the total, whatever it is made of. */
    private static List<Bucket> totalOnly(Call call, BigDecimal price) {
        return List.of(bucket(CostDetails.TOTAL, call.usage().total(), price));
    }

    private static Bucket bucket(String name, long units, @Nullable BigDecimal price) {
        BigDecimal cost =
                price == null ? null : price.multiply(BigDecimal.valueOf(units)).stripTrailingZeros();
        return new Bucket(name, units, price, cost);
    }

    private static Priced priced(@Nullable PriceRule rule, Receipt receipt) {
        Cost cost = receipt.origin() == Origin.NONE ? Cost.NONE : Costs.of(receipt);
        return new Priced(rule == null ? null : rule.id(), cost, receipt.json());
    }

    /** @param ruleId the rule that matches the model, whether it was needed or not */
    public record Priced(
            @Nullable String ruleId, Cost cost, @Nullable String receipt) {

        static final Priced NOTHING = new Priced(null, Cost.NONE, null);
    }
}

package dev.plumbline.ingestion.cost;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All price rules of one version, first match wins. Safe for many threads. */
final class PriceTable {

    /** Distinct model names of all tenants that are looked up without matching 167 patterns again; a few MB at most. */
    private static final int REMEMBERED_MODELS = 10_000;

    private final String version;
    private final List<PriceRule> rules;
    private final Map<String, String> billedAs;
    private final LoadingCache<String, Optional<PriceRule>> byModel =
            Caffeine.newBuilder().maximumSize(REMEMBERED_MODELS).build(this::match);

    /** @param billedAs buckets that cost what another one does where a rule has no price of their own for them */
    PriceTable(String version, List<PriceRule> rules, Map<String, String> billedAs) {
        this.version = version;
        this.rules = List.copyOf(rules);
        this.billedAs = Map.copyOf(billedAs);
    }

    String version() {
        return version;
    }

    List<PriceRule> rules() {
        return rules;
    }

    String billedAs(String bucket) {
        return billedAs.getOrDefault(bucket, bucket);
    }

    Optional<PriceRule> rule(String model) {
        return byModel.get(model);
    }

    private Optional<PriceRule> match(String model) {
        return rules.stream().filter(rule -> rule.matches(model)).findFirst();
    }
}

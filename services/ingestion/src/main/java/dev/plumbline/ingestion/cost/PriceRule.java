package dev.plumbline.ingestion.cost;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The prices of the models whose names match.
 *
 * @param id stable across versions of the table
 * @param tiers the first one that applies counts; the last has no conditions
 */
record PriceRule(String id, String modelName, Pattern pattern, List<PriceTier> tiers) {

    boolean matches(String model) {
        return pattern.matcher(model).find();
    }

    PriceTier tier(Call call) {
        for (PriceTier tier : tiers) {
            if (tier.appliesTo(call)) {
                return tier;
            }
        }
        throw new IllegalStateException("rule " + id + " has no tier without conditions");
    }
}

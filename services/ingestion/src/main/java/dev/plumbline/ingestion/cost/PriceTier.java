package dev.plumbline.ingestion.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** @param prices USD per single unit, by bucket */
record PriceTier(String name, List<TierCondition> conditions, Map<String, BigDecimal> prices) {

    boolean appliesTo(Call call) {
        return conditions.stream().allMatch(condition -> condition.holds(call));
    }
}

package dev.plumbline.ingestion.cost;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** When a tier applies. */
sealed interface TierCondition {

    boolean holds(Call call);

    /** The units of all buckets whose names match are more than {@code above}. */
    record UnitsAbove(Pattern buckets, long above) implements TierCondition {

        @Override
        public boolean holds(Call call) {
            long units = 0;
            for (Map.Entry<String, Long> bucket : call.usage().buckets().entrySet()) {
                if (buckets.matcher(bucket.getKey()).find()) {
                    units += bucket.getValue();
                    if (units < 0) {
                        // more than 64 bits
                        return true;
                    }
                }
            }
            return units > above;
        }
    }

    /** A model parameter has one of these values. */
    record ParameterIn(String parameter, List<String> values) implements TierCondition {

        @Override
        public boolean holds(Call call) {
            String value = call.parameters().get(parameter);
            return value != null && values.contains(value);
        }
    }
}

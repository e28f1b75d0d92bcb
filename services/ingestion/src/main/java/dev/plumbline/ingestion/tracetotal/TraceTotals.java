package dev.plumbline.ingestion.tracetotal;

import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.event.UsageAndCost;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.span.SpanRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What some observations of one trace add up to: the same sums as {@link UpdateRecountedTotals} has the database make.
 *
 * @param firstStart null without observations; as {@code lastEnd}
 * @param priced observations with a cost: without any, the cost is unknown, not 0
 * @param unpriced observations that used something whose price is not known
 */
public record TraceTotals(
        Map<String, Integer> levels,
        @Nullable Instant firstStart,
        @Nullable Instant lastEnd,
        long inputTokens,
        long outputTokens,
        long totalTokens,
        BigDecimal inputCost,
        BigDecimal outputCost,
        BigDecimal totalCost,
        int priced,
        int unpriced,
        Set<String> models,
        Set<String> types) {

    public static final TraceTotals NONE = of(List.of());

    /** @param spans the versions that are stored, each once; of any number of traces */
    public static Map<TraceKey, TraceTotals> byTrace(Collection<SpanRow> spans) {
        Map<TraceKey, List<Observation>> observations = new HashMap<>();
        for (SpanRow span : spans) {
            observations
                    .computeIfAbsent(span.key().trace(), ignored -> new ArrayList<>())
                    .add(span.observation());
        }
        Map<TraceKey, TraceTotals> totals = new HashMap<>();
        observations.forEach((trace, found) -> totals.put(trace, of(found)));
        return totals;
    }

    static TraceTotals of(List<Observation> observations) {
        Sum sum = new Sum();
        observations.forEach(sum::add);
        return sum.totals();
    }

    int observations() {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    int ofLevel(String level) {
        return levels.getOrDefault(level, 0);
    }

    private static final class Sum {
        private final Map<String, Integer> levels = new HashMap<>();
        private final Set<String> models = new TreeSet<>();
        private final Set<String> types = new TreeSet<>();
        private @Nullable Instant firstStart;
        private @Nullable Instant lastEnd;
        private long inputTokens;
        private long outputTokens;
        private long totalTokens;
        private BigDecimal inputCost = BigDecimal.ZERO;
        private BigDecimal outputCost = BigDecimal.ZERO;
        private BigDecimal totalCost = BigDecimal.ZERO;
        private int priced;
        private int unpriced;

        void add(Observation observation) {
            levels.merge(observation.status().level().name(), 1, Integer::sum);
            types.add(observation.type().name());
            String model = observation.model().name();
            if (model != null) {
                models.add(model);
            }
            Instant start = observation.timing().start();
            firstStart = earlier(firstStart, start);
            lastEnd = later(later(lastEnd, start), observation.timing().end());
            add(observation.usageAndCost());
        }

        private void add(UsageAndCost used) {
            inputTokens = sum(inputTokens, used.tokens().input());
            outputTokens = sum(outputTokens, used.tokens().output());
            totalTokens = sum(totalTokens, used.tokens().total());
            inputCost = inputCost.add(amount(used.cost().input()));
            outputCost = outputCost.add(amount(used.cost().output()));
            totalCost = totalCost.add(amount(used.cost().total()));
            if (used.cost().total() != null) {
                priced++;
            } else if (used.receipt() != null) {
                unpriced++;
            }
        }

        TraceTotals totals() {
            return new TraceTotals(
                    Map.copyOf(levels),
                    firstStart,
                    lastEnd,
                    inputTokens,
                    outputTokens,
                    totalTokens,
                    inputCost,
                    outputCost,
                    totalCost,
                    priced,
                    unpriced,
                    models,
                    types);
        }

        private static @Nullable Instant earlier(@Nullable Instant known, Instant time) {
            return known == null || time.isBefore(known) ? time : known;
        }

        private static @Nullable Instant later(@Nullable Instant known, @Nullable Instant time) {
            return time == null || (known != null && known.isAfter(time)) ? known : time;
        }

        /** Stays at the largest number instead of overflowing: an SDK may send any count, and one trace must not fail a batch. */
        private static long sum(long known, @Nullable Long more) {
            long sum = known + (more == null ? 0 : more);
            return sum < 0 ? Long.MAX_VALUE : sum;
        }

        private static BigDecimal amount(@Nullable BigDecimal value) {
            return value == null ? BigDecimal.ZERO : value;
        }
    }
}

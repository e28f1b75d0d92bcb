package dev.plumbline.analytics.columnquery;

import dev.plumbline.analytics.columns.Numbers;
import dev.plumbline.analytics.query.Aggregation;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One aggregate of the groups. A sum that no long holds fails with an ArithmeticException. */
abstract class Accumulator {

    /** @param value not missing */
    abstract void add(int group, long value);

    /** Null when the group had no value. */
    abstract @Nullable Object result(int group);

    /** @param places decimal places of the whole numbers that are added */
    static Accumulator of(Aggregation aggregation, int places, boolean nothingIsZero) {
        return switch (aggregation) {
            case COUNT -> new Count();
            case SUM -> new Sum(places, nothingIsZero);
            case AVG -> new Average(places);
            case MIN -> new Extreme(places, true);
            case MAX -> new Extreme(places, false);
            case UNIQ -> new Different();
            case P50, P75, P90, P95, P99, HISTOGRAM ->
                throw new IllegalArgumentException(aggregation + " keeps all values");
        };
    }

    static long[] upTo(long[] values, int group) {
        return group < values.length ? values : Arrays.copyOf(values, Math.max(2 * values.length, group + 1));
    }

    static long at(long[] values, int group) {
        return group < values.length ? values[group] : 0;
    }

    private static final class Count extends Accumulator {
        private long[] counts = new long[16];

        @Override
        void add(int group, long value) {
            counts = upTo(counts, group);
            counts[group]++;
        }

        @Override
        Object result(int group) {
            return at(counts, group);
        }
    }

    private static class Sum extends Accumulator {
        private final int places;
        private final boolean nothingIsZero;
        private long[] sums = new long[16];
        private long[] counts = new long[16];

        Sum(int places, boolean nothingIsZero) {
            this.places = places;
            this.nothingIsZero = nothingIsZero;
        }

        @Override
        void add(int group, long value) {
            sums = upTo(sums, group);
            counts = upTo(counts, group);
            sums[group] = Math.addExact(sums[group], value);
            counts[group]++;
        }

        @Override
        @Nullable
        Object result(int group) {
            return count(group) == 0 && !nothingIsZero ? null : Decimals.of(at(sums, group), places);
        }

        long count(int group) {
            return at(counts, group);
        }
    }

    private static final class Average extends Sum {
        Average(int places) {
            super(places, false);
        }

        @Override
        @Nullable
        Object result(int group) {
            return super.result(group) instanceof BigDecimal sum ? Decimals.quotient(sum, count(group)) : null;
        }
    }

    private static final class Extreme extends Accumulator {
        private final int places;
        private final boolean smallest;
        private long[] found = new long[0];

        Extreme(int places, boolean smallest) {
            this.places = places;
            this.smallest = smallest;
        }

        @Override
        void add(int group, long value) {
            int known = found.length;
            found = upTo(found, group);
            Arrays.fill(found, known, found.length, Numbers.MISSING);
            long best = found[group];
            found[group] = best == Numbers.MISSING ? value : smallest ? Math.min(best, value) : Math.max(best, value);
        }

        @Override
        @Nullable
        Object result(int group) {
            long value = group < found.length ? found[group] : Numbers.MISSING;
            return value == Numbers.MISSING ? null : Decimals.plain(value, places);
        }
    }
}

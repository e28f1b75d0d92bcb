package dev.plumbline.analytics.columnquery;

import org.jspecify.annotations.Nullable;

/** Interpolated between the two nearest values, as PostgreSQL's percentile_cont. */
final class Percentile extends Accumulator {

    private final Values values;
    private final boolean fills;
    private final int places;
    private final double quantile;

    /** @param fills whether this is the one that adds to the values, which it shares with other percentiles */
    Percentile(Values values, boolean fills, int places, double quantile) {
        this.values = values;
        this.fills = fills;
        this.places = places;
        this.quantile = quantile;
    }

    @Override
    void add(int group, long value) {
        if (fills) {
            values.add(group, value);
        }
    }

    @Override
    @Nullable
    Object result(int group) {
        long[] sorted = values.sorted(group);
        if (sorted.length == 0) {
            return null;
        }
        double place = quantile * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        double low = Decimals.real(sorted[below], places);
        return below == above ? low : low + (place - below) * (Decimals.real(sorted[above], places) - low);
    }
}

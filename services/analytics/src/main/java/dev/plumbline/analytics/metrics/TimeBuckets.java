package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.TimeGrid;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills the gaps of a time series: a bucket of the range without any row gets one of zeros. A range that ends on the first instant
 * of a bucket does not ask for that bucket, though it is shown when there are rows at that very instant.
 */
final class TimeBuckets {

    private TimeBuckets() {}

    /**
     * One of the buckets of a range.
     *
     * @param key what rows have in {@code time_dimension}
     * @param from first instant, {@code to} the first one after it: cut to the range
     */
    public record Bucket(String key, Instant from, Instant to) {}

    /** In order, without gaps and without overlap; empty without time buckets. */
    static List<Bucket> of(MetricsQuery query) {
        TimeGrid grid = query.grid();
        List<Bucket> buckets = new ArrayList<>();
        if (grid == null) {
            return buckets;
        }
        Instant end = query.to().plus(1, ChronoUnit.MICROS);
        LocalDateTime last = last(query, grid);
        for (LocalDateTime bucket = grid.bucket(query.from()); !bucket.isAfter(last); bucket = grid.next(bucket)) {
            Instant from = later(grid.start(bucket), query.from());
            Instant to = earlier(grid.start(grid.next(bucket)), end);
            if (from.isBefore(to)) {
                buckets.add(new Bucket(grid.granularity().label(bucket), from, to));
            }
        }
        return buckets;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** How many buckets the range covers; 0 when gaps are not filled. */
    static long count(MetricsQuery query) {
        TimeGrid grid = query.grid();
        return grid == null || !query.fillsGaps()
                ? 0
                : grid.granularity().count(grid.bucket(query.from()), last(query, grid));
    }

    /** @param rows in the order of time */
    static List<Map<String, @Nullable Object>> filled(MetricsQuery query, List<Map<String, @Nullable Object>> rows) {
        TimeGrid grid = query.grid();
        if (grid == null || !query.fillsGaps()) {
            return rows;
        }
        List<Map<String, @Nullable Object>> filled = new ArrayList<>();
        int next = 0;
        LocalDateTime last = last(query, grid);
        for (LocalDateTime bucket = grid.bucket(query.from()); !bucket.isAfter(last); bucket = grid.next(bucket)) {
            String label = grid.granularity().label(bucket);
            int before = next;
            while (next < rows.size() && label.equals(rows.get(next).get(MetricsQuery.TIME))) {
                filled.add(rows.get(next++));
            }
            if (next == before) {
                filled.add(zeros(query, label));
            }
        }
        filled.addAll(rows.subList(next, rows.size()));
        Integer limit = query.rowLimit();
        return limit != null && limit < filled.size() ? filled.subList(0, limit) : filled;
    }

    private static LocalDateTime last(MetricsQuery query, TimeGrid grid) {
        return grid.bucket(query.to().minusNanos(1));
    }

    private static Map<String, @Nullable Object> zeros(MetricsQuery query, String label) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put(MetricsQuery.TIME, label);
        for (Dimension dimension : query.dimensions()) {
            row.put(dimension.name(), dimension.optional() ? null : "");
        }
        if (query.metrics().isEmpty()) {
            row.put("count", 0);
        }
        query.metrics()
                .forEach(metric -> row.put(
                        metric.name(), metric.aggregation() == Aggregation.HISTOGRAM ? List.of() : Integer.valueOf(0)));
        return row;
    }
}

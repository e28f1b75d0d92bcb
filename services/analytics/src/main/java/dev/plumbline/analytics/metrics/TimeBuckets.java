package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.Granularity;
import dev.plumbline.analytics.query.MetricsQuery;
import java.time.LocalDateTime;
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

    /** How many buckets the range covers; 0 when gaps are not filled. */
    static long count(MetricsQuery query) {
        Granularity granularity = query.granularity();
        return granularity == null || !query.fillsGaps()
                ? 0
                : granularity.count(granularity.bucket(query.from()), last(query, granularity));
    }

    /** @param rows in the order of time */
    static List<Map<String, @Nullable Object>> filled(MetricsQuery query, List<Map<String, @Nullable Object>> rows) {
        Granularity granularity = query.granularity();
        if (granularity == null || !query.fillsGaps()) {
            return rows;
        }
        List<Map<String, @Nullable Object>> filled = new ArrayList<>();
        int next = 0;
        LocalDateTime last = last(query, granularity);
        for (LocalDateTime bucket = granularity.bucket(query.from());
                !bucket.isAfter(last);
                bucket = granularity.next(bucket)) {
            String label = granularity.label(bucket);
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

    private static LocalDateTime last(MetricsQuery query, Granularity granularity) {
        return granularity.bucket(query.to().minusNanos(1));
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

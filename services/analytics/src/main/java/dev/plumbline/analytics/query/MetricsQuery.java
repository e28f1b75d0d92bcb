package dev.plumbline.analytics.query;

import dev.plumbline.analytics.filter.Filter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to aggregate. Valid by construction of its parser: every name has become a dimension or a measure of the view.
 *
 * @param metrics empty means one column {@code count}
 * @param from first instant of the range
 * @param to last instant of the range, included
 * @param granularity null means no time buckets
 * @param orderBy empty means: by time, else the first metric, largest first
 * @param bins of every histogram
 * @param rowLimit null means no limit
 * @param zone whose calendar the days, weeks and months are of
 */
public record MetricsQuery(
        View view,
        List<Dimension> dimensions,
        List<Metric> metrics,
        List<Filter> filters,
        Instant from,
        Instant to,
        @Nullable Granularity granularity,
        List<Order> orderBy,
        int bins,
        @Nullable Integer rowLimit,
        ZoneId zone) {

    /** The column of the time bucket. */
    public static final String TIME = "time_dimension";

    public static final int DEFAULT_BINS = 10;

    /** In UTC. */
    public MetricsQuery(
            View view,
            List<Dimension> dimensions,
            List<Metric> metrics,
            List<Filter> filters,
            Instant from,
            Instant to,
            @Nullable Granularity granularity,
            List<Order> orderBy,
            int bins,
            @Nullable Integer rowLimit) {
        this(view, dimensions, metrics, filters, from, to, granularity, orderBy, bins, rowLimit, ZoneOffset.UTC);
    }

    public MetricsQuery {
        dimensions = List.copyOf(dimensions);
        metrics = List.copyOf(metrics);
        filters = List.copyOf(filters);
        orderBy = List.copyOf(orderBy);
    }

    /** A measure and how it is aggregated. */
    public record Metric(Measure measure, Aggregation aggregation) {

        /** Its column, such as {@code p95_latency}. */
        public String name() {
            return aggregation.wire() + "_" + measure.name();
        }
    }

    /** @param column {@link #TIME}, the name of a dimension or of a metric of the query */
    public record Order(String column, boolean descending) {}

    /** The column of a measure within a statement: a dimension of the same name keeps the plain one. */
    public String column(Measure measure) {
        return view.dimension(measure.name()).isPresent() ? measure.name() + ".measured" : measure.name();
    }

    /** What a statement can check. */
    public List<Filter> columnFilters() {
        return filters.stream()
                .filter(filter -> !filter.column().equals(View.METADATA))
                .toList();
    }

    /** What only a look into the rows' metadata can check. */
    public List<Filter> metadataFilters() {
        return filters.stream()
                .filter(filter -> filter.column().equals(View.METADATA))
                .toList();
    }

    /** The time buckets, null when the query has none. */
    public @Nullable TimeGrid grid() {
        return granularity == null ? null : TimeGrid.of(granularity, zone, from);
    }

    /** Time buckets are filled up unless the caller orders the rows. */
    public boolean fillsGaps() {
        return granularity != null && orderBy.isEmpty();
    }
}

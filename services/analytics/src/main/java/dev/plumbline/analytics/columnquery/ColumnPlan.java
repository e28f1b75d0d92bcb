package dev.plumbline.analytics.columnquery;

import dev.plumbline.analytics.columns.Layout;
import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.Measure;
import dev.plumbline.analytics.query.MetricsQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A query that columns can answer. */
public record ColumnPlan(MetricsQuery query, Layout layout) {

    /** Since when all zones are whole minutes away from UTC. */
    private static final Instant WHOLE_MINUTES = Instant.parse("1973-01-01T00:00:00Z");

    private static final List<String> USER = List.of("uniqueUserIds");

    /** Empty when the query asks for something that is not kept. */
    public static Optional<ColumnPlan> of(MetricsQuery query) {
        return Layout.of(query.view())
                .map(layout -> new ColumnPlan(query, layout))
                .filter(ColumnPlan::isCovered);
    }

    private boolean isCovered() {
        return query.metadataFilters().isEmpty()
                && query.from().isAfter(WHOLE_MINUTES)
                && query.dimensions().stream().allMatch(this::hasDimension)
                && query.filters().stream().allMatch(this::hasFilter)
                && query.metrics().stream().allMatch(this::hasMetric);
    }

    private boolean hasDimension(Dimension dimension) {
        return layout.texts().contains(dimension.name()) || isPairs(dimension);
    }

    boolean isPairs(Dimension dimension) {
        return dimension.type() == Dimension.Type.PAIRS && dimension.name().equals(layout.pairs());
    }

    private boolean hasFilter(Filter filter) {
        return filter.column().equals(query.view().timeName())
                || (layout.texts().contains(filter.column())
                        && (filter instanceof Filter.Text
                                || filter instanceof Filter.Options
                                || filter instanceof Filter.Presence));
    }

    private boolean hasMetric(MetricsQuery.Metric metric) {
        Measure measure = metric.measure();
        if (metric.aggregation() == Aggregation.HISTOGRAM) {
            return false;
        }
        if (measure.identity() != null) {
            return USER.contains(measure.name())
                    && (metric.aggregation() == Aggregation.COUNT || metric.aggregation() == Aggregation.UNIQ);
        }
        String pair = measure.pairedWith();
        return pair != null
                ? query.dimensions().stream()
                        .anyMatch(dimension -> dimension.name().equals(pair) && isPairs(dimension))
                : measure.name().equals("count") || layout.numbers().contains(measure.name());
    }
}

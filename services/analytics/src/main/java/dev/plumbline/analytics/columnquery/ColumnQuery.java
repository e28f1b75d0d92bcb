package dev.plumbline.analytics.columnquery;

import dev.plumbline.analytics.columns.Columns;
import dev.plumbline.analytics.columns.Segment;
import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.TimeGrid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over the rows. */
public final class ColumnQuery {

    private static final int PAIR_KEY = -1;

    private final ColumnPlan plan;
    private final MetricsQuery query;
    private final Columns columns;
    private final RowFilter filter;
    private final @Nullable BucketColumn buckets;
    private final int[] dimensions;
    private final Groups groups;
    private final List<MetricColumn> metrics;
    private final Accumulator rows = Accumulator.of(Aggregation.COUNT, 0, true);
    private final int[] key;

    private ColumnQuery(ColumnPlan plan, Columns columns) {
        this.plan = plan;
        this.query = plan.query();
        this.columns = columns;
        this.filter = new RowFilter(query, columns);
        TimeGrid grid = query.grid();
        this.buckets = grid == null ? null : new BucketColumn(grid);
        this.dimensions = query.dimensions().stream().mapToInt(this::column).toArray();
        this.key = new int[dimensions.length + (grid == null ? 0 : 1)];
        this.groups = new Groups(key.length);
        this.metrics = MetricColumn.of(plan);
    }

    /**
     * The rows of the answer in the order and number that the statement gives them in; empty when only the database has numbers
     * large or fine enough.
     */
    public static Optional<List<Map<String, @Nullable Object>>> answer(ColumnPlan plan, Columns columns, int maxRows) {
        if (!columns.segments().stream().allMatch(Segment::isExact)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ColumnQuery(plan, columns).answer(maxRows));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private List<Map<String, @Nullable Object>> answer(int maxRows) {
        columns.segments().forEach(this::read);
        List<AnswerRow> found = new ArrayList<>(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            found.add(row(group));
        }
        Integer limit = query.rowLimit();
        return found.stream()
                .sorted(AnswerRow.order(query))
                .limit(limit == null ? maxRows + 1 : Math.min(limit, maxRows + 1))
                .map(row -> row.labelled(query))
                .toList();
    }

    private int column(Dimension dimension) {
        return plan.isPairs(dimension) ? PAIR_KEY : columns.layout().texts().indexOf(dimension.name());
    }

    private void read(Segment segment) {
        long hour = TimeRange.micros(segment.hour());
        if (buckets != null) {
            buckets.begin();
        }
        boolean explodes = query.dimensions().stream().anyMatch(plan::isPairs);
        for (int row = 0; row < segment.rows(); row++) {
            long offset = segment.offset(row);
            long time = hour + offset;
            if (time < filter.times().first() || time > filter.times().last() || !filter.passes(segment, row)) {
                continue;
            }
            if (buckets != null) {
                key[0] = buckets.number(segment, offset);
            }
            if (explodes) {
                for (int pair = segment.pairs().start(row);
                        pair < segment.pairs().end(row);
                        pair++) {
                    add(segment, row, pair);
                }
            } else {
                add(segment, row, 0);
            }
        }
    }

    private void add(Segment segment, int row, int pair) {
        int at = buckets == null ? 0 : 1;
        for (int column : dimensions) {
            key[at++] = column == PAIR_KEY ? segment.pairs().key(pair) : segment.text(column, row);
        }
        int group = groups.number(key);
        if (metrics.isEmpty()) {
            rows.add(group, 1);
        }
        for (MetricColumn metric : metrics) {
            metric.add(group, segment, row, pair);
        }
    }

    private AnswerRow row(int group) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        int at = 0;
        if (buckets != null) {
            values.put(MetricsQuery.TIME, buckets.bucket(groups.part(group, at++)));
        }
        for (Dimension dimension : query.dimensions()) {
            values.put(dimension.name(), columns.dictionary().text(groups.part(group, at++)));
        }
        if (metrics.isEmpty()) {
            values.put("count", rows.result(group));
        }
        for (MetricColumn metric : metrics) {
            values.put(metric.name(), metric.accumulator().result(group));
        }
        return new AnswerRow(values);
    }
}

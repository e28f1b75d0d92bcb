package dev.plumbline.analytics.columnquery;

import dev.plumbline.analytics.columns.Dictionary;
import dev.plumbline.analytics.columns.Layout;
import dev.plumbline.analytics.columns.Numbers;
import dev.plumbline.analytics.columns.Segment;
import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Measure;
import dev.plumbline.analytics.query.MetricsQuery.Metric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the values of a metric are, and what becomes of them. */
record MetricColumn(String name, Source source, int column, Accumulator accumulator) {

    /** What a value is of. */
    enum Source {
        ROW,
        NUMBER,
        USER,
        PAIR
    }

    static List<MetricColumn> of(ColumnPlan plan) {
        Map<Measure, Values> values = new HashMap<>();
        List<MetricColumn> columns = new ArrayList<>();
        for (Metric metric : plan.query().metrics()) {
            columns.add(of(metric, plan.layout(), values));
        }
        return columns;
    }

    private static MetricColumn of(Metric metric, Layout layout, Map<Measure, Values> values) {
        Measure measure = metric.measure();
        if (measure.identity() != null) {
            return new MetricColumn(metric.name(), Source.USER, layout.texts().indexOf("userId"), new Different());
        }
        int column = layout.numbers().indexOf(measure.name());
        Source source = measure.pairedWith() != null ? Source.PAIR : column < 0 ? Source.ROW : Source.NUMBER;
        return new MetricColumn(metric.name(), source, column, accumulator(metric, values));
    }

    private static Accumulator accumulator(Metric metric, Map<Measure, Values> values) {
        Measure measure = metric.measure();
        int places = Layout.isCost(measure.name()) ? Layout.COST_PLACES : 0;
        return switch (metric.aggregation()) {
            case P50, P75, P90, P95, P99 -> {
                boolean first = !values.containsKey(measure);
                Values shared = values.computeIfAbsent(measure, some -> new Values());
                yield new Percentile(shared, first, places, metric.aggregation().quantile());
            }
            default ->
                Accumulator.of(
                        metric.aggregation(), places, metric.aggregation() == Aggregation.SUM && !measure.optional());
        };
    }

    /** @param pair which of the row's pairs, when it has one */
    void add(int group, Segment segment, int row, int pair) {
        long value =
                switch (source) {
                    case ROW -> 1;
                    case NUMBER -> segment.number(column, row);
                    case USER -> user(segment, row);
                    case PAIR -> segment.pairs().value(pair);
                };
        if (value != Numbers.MISSING) {
            accumulator.add(group, value);
        }
    }

    private long user(Segment segment, int row) {
        int code = segment.text(column, row);
        return code == Dictionary.MISSING ? Numbers.MISSING : code;
    }
}

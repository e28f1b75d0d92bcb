package dev.plumbline.analytics.querycompiler;

import static dev.plumbline.analytics.querycompiler.Statement.as;
import static dev.plumbline.analytics.querycompiler.Statement.quoted;
import static dev.plumbline.analytics.querycompiler.Statement.select;

import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Dialect;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.Measure;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.MetricsQuery.Metric;
import dev.plumbline.analytics.query.MetricsQuery.Order;
import dev.plumbline.analytics.querycompiler.SqlQuery.Column;
import dev.plumbline.analytics.querycompiler.SqlQuery.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The last SELECT: groups, aggregates, order and limit. */
final class GroupStage {

    private final MetricsQuery query;
    private final Dialect dialect;
    private final Parameters parameters;
    private final int maxRows;

    GroupStage(MetricsQuery query, Dialect dialect, Parameters parameters, int maxRows) {
        this.query = query;
        this.dialect = dialect;
        this.parameters = parameters;
        this.maxRows = maxRows;
    }

    /** The columns that rows are grouped by. */
    static List<String> groups(MetricsQuery query) {
        List<String> groups = new ArrayList<>();
        if (query.granularity() != null) {
            groups.add(MetricsQuery.TIME);
        }
        query.dimensions().forEach(dimension -> groups.add(dimension.name()));
        return groups;
    }

    SqlQuery write(Statement statement, String source) {
        List<String> selected = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (String group : groups(query)) {
            selected.add(quoted(group));
            columns.add(new Column(group, group.equals(MetricsQuery.TIME) ? Kind.TIME : Kind.VALUE));
        }
        if (query.metrics().isEmpty()) {
            selected.add(as(dialect.rows(), "count"));
            columns.add(new Column("count", Kind.VALUE));
        }
        for (Metric metric : query.metrics()) {
            selected.addAll(aggregates(metric));
            boolean histogram = metric.aggregation() == Aggregation.HISTOGRAM;
            columns.add(new Column(metric.name(), histogram ? Kind.HISTOGRAM : Kind.VALUE));
        }
        String groupBy = groups(query).stream().map(Statement::quoted).collect(Collectors.joining(", "));
        String text = statement.endWith(select(
                selected,
                "FROM " + source,
                groupBy.isEmpty() ? "" : "GROUP BY " + groupBy,
                orderBy(),
                "LIMIT " + parameters.integer(limit())));
        return new SqlQuery(text, parameters.values(), columns);
    }

    private int limit() {
        Integer asked = query.rowLimit();
        return asked == null ? maxRows + 1 : Math.min(asked, maxRows + 1);
    }

    private List<String> aggregates(Metric metric) {
        Measure measure = metric.measure();
        String value = quoted(query.column(measure));
        if (metric.aggregation() == Aggregation.HISTOGRAM) {
            return List.of(
                    as(
                            dialect.heights(quoted(query.column(measure) + HistogramStage.BIN), query.bins()),
                            metric.name()),
                    as(
                            "min(" + quoted(query.column(measure) + HistogramStage.LOW) + ")",
                            metric.name() + HistogramStage.LOW),
                    as(
                            "max(" + quoted(query.column(measure) + HistogramStage.HIGH) + ")",
                            metric.name() + HistogramStage.HIGH));
        }
        boolean identified = measure.identity() != null
                && (metric.aggregation() == Aggregation.COUNT || metric.aggregation() == Aggregation.UNIQ);
        if (identified) {
            String identity = quoted(query.column(measure) + RowStage.IDENTITY);
            return List.of(as(dialect.aggregate(Aggregation.UNIQ, identity), metric.name()));
        }
        String aggregate = dialect.aggregate(metric.aggregation(), value);
        boolean nothingIsZero = metric.aggregation() == Aggregation.SUM && !measure.optional();
        return List.of(as(nothingIsZero ? dialect.orZero(aggregate) : aggregate, metric.name()));
    }

    /** Ends with all groups, so that equal rows have an order too. */
    private String orderBy() {
        List<Order> orders = new ArrayList<>(query.orderBy().isEmpty() ? defaultOrder() : query.orderBy());
        for (String group : groups(query)) {
            if (orders.stream().noneMatch(order -> order.column().equals(group))) {
                orders.add(new Order(group, false));
            }
        }
        return orders.isEmpty()
                ? ""
                : orders.stream().map(this::ordered).collect(Collectors.joining(", ", "ORDER BY ", ""));
    }

    private List<Order> defaultOrder() {
        if (query.granularity() != null || query.metrics().isEmpty()) {
            return List.of();
        }
        Metric first = query.metrics().get(0);
        return first.aggregation() == Aggregation.HISTOGRAM ? List.of() : List.of(new Order(first.name(), true));
    }

    private String ordered(Order order) {
        boolean text = query.view()
                .dimension(order.column())
                .filter(dimension -> dimension.type() != Dimension.Type.NUMBER)
                .isPresent();
        String column = text ? dialect.ordered(quoted(order.column())) : quoted(order.column());
        return column + (order.descending() ? " DESC" : " ASC") + " NULLS LAST";
    }
}

package dev.plumbline.analytics.metricsrequest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterParser;
import dev.plumbline.analytics.filter.InvalidFilterException;
import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.Measure;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.MetricsQuery.Metric;
import dev.plumbline.analytics.query.MetricsQuery.Order;
import dev.plumbline.analytics.query.View;
import dev.plumbline.platform.errors.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds in a view what a query names; a 400 lists what it may name. */
record QueryNames(View view, Given given, boolean timed) {

    /** The names as they were given. */
    record Given(List<String> dimensions, List<GivenMetric> metrics, List<GivenOrder> orders) {}

    record GivenMetric(String measure, String aggregation) {}

    record GivenOrder(String field, String direction) {}

    /** Each once: an answer has one column of a name. */
    List<Dimension> dimensions() {
        return given.dimensions().stream().distinct().map(this::dimension).toList();
    }

    List<Metric> metrics() {
        return given.metrics().stream().distinct().map(this::metric).toList();
    }

    List<Filter> filters(JsonNode filters) {
        try {
            return new FilterParser(view.filterColumns()).parse(filters);
        } catch (InvalidFilterException e) {
            throw ApiException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    List<Order> orders() {
        List<String> columns = new ArrayList<>();
        given.dimensions().stream().distinct().forEach(columns::add);
        if (timed) {
            columns.add(MetricsQuery.TIME);
        }
        metrics().stream()
                .filter(metric -> metric.aggregation() != Aggregation.HISTOGRAM)
                .forEach(metric -> columns.add(metric.name()));
        return given.orders().stream().map(order -> order(order, columns)).toList();
    }

    private Dimension dimension(String name) {
        return view.dimension(name)
                .orElseThrow(() -> ApiException.badRequest("Invalid dimension " + name + ". Must be one of "
                        + view.dimensions().stream().map(Dimension::name).collect(Collectors.joining(", "))));
    }

    private Metric metric(GivenMetric metric) {
        Measure measure = view.measure(metric.measure())
                .orElseThrow(() -> ApiException.badRequest("Invalid metric " + metric.measure() + ". Must be one of "
                        + view.measures().stream().map(Measure::name).collect(Collectors.joining(", "))));
        Aggregation aggregation = Aggregation.valueOf(metric.aggregation().toUpperCase(Locale.ROOT));
        if (!measure.type().aggregations().contains(aggregation)) {
            throw ApiException.badRequest("Aggregation \"" + metric.aggregation() + "\" is not valid for measure \""
                    + measure.name() + "\" (type: " + measure.type().wire() + "). Valid aggregations: "
                    + measure.type().aggregations().stream()
                            .map(Aggregation::wire)
                            .collect(Collectors.joining(", ")));
        }
        return new Metric(measure, aggregation);
    }

    private static Order order(GivenOrder order, List<String> columns) {
        if (!columns.contains(order.field())) {
            throw ApiException.badRequest("Invalid orderBy field: " + order.field()
                    + ". Must be one of the dimension or metric fields" + (columns.isEmpty() ? "." : ": ")
                    + String.join(", ", columns));
        }
        return new Order(order.field(), order.direction().equals("desc"));
    }
}

package dev.plumbline.analytics.metricsrequest;

import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.MetricsApi;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.MetricsQuery.Metric;
import dev.plumbline.platform.errors.ApiException;
import java.util.List;
import java.util.stream.Collectors;

/** What the parts of a query must say together (contract section e, rules of v2). */
final class QueryBounds {

    private QueryBounds() {}

    static void check(MetricsApi api, MetricsQuery query, boolean limited) {
        checkPairs(query);
        List<Dimension> wide =
                query.dimensions().stream().filter(api::isHighCardinality).toList();
        if (wide.isEmpty()) {
            return;
        }
        String names = wide.stream().map(Dimension::name).collect(Collectors.joining(", "));
        if (query.granularity() != null) {
            throw ApiException.badRequest("High cardinality dimension(s) '" + names
                    + "' cannot be used with timeDimension. Time series queries with high cardinality dimensions produce"
                    + " unbounded result sets.");
        }
        boolean largestFirst = query.orderBy().stream()
                .anyMatch(order -> order.descending()
                        && query.metrics().stream().map(Metric::name).anyMatch(order.column()::equals));
        if (!limited || !largestFirst) {
            throw ApiException.badRequest("High cardinality dimension(s) '" + names
                    + "' require both 'config.row_limit' and 'orderBy' with direction 'desc' on a measure field.");
        }
    }

    /** The values of pairs make no sense without their keys, and two kinds of pairs would multiply each other. */
    private static void checkPairs(MetricsQuery query) {
        List<String> pairs = query.dimensions().stream()
                .filter(dimension -> dimension.type() == Dimension.Type.PAIRS)
                .map(Dimension::name)
                .toList();
        if (pairs.size() > 1) {
            throw ApiException.badRequest(
                    "Only one of the dimensions " + String.join(", ", pairs) + " can be used in one query.");
        }
        for (Metric metric : query.metrics()) {
            String pair = metric.measure().pairedWith();
            if (pair != null && !pairs.contains(pair)) {
                throw ApiException.badRequest(
                        "Metric " + metric.measure().name() + " requires the dimension " + pair + ".");
            }
        }
    }
}

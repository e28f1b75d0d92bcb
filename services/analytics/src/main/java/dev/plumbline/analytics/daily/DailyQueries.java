package dev.plumbline.analytics.daily;

import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Granularity;
import dev.plumbline.analytics.query.MetricsApi;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.MetricsQuery.Metric;
import dev.plumbline.analytics.query.MetricsQuery.Order;
import dev.plumbline.analytics.query.View;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** What is asked of the model. */
final class DailyQueries {

    static final String MODEL = "providedModelName";

    private DailyQueries() {}

    static MetricsQuery traces(DailyParameters parameters) {
        View view = MetricsApi.PAGE.view("traces").orElseThrow();
        return query(view, List.of(), parameters, "name", metric(view, Aggregation.COUNT, "count"));
    }

    static MetricsQuery models(DailyParameters parameters) {
        View view = MetricsApi.PAGE.view("observations").orElseThrow();
        return query(
                view,
                List.of(MODEL),
                parameters,
                "traceName",
                metric(view, Aggregation.COUNT, "count"),
                metric(view, Aggregation.UNIQ, "traceId"),
                metric(view, Aggregation.SUM, "inputTokens"),
                metric(view, Aggregation.SUM, "outputTokens"),
                metric(view, Aggregation.SUM, "totalTokens"),
                metric(view, Aggregation.SUM, "totalCost"));
    }

    private static Metric metric(View view, Aggregation aggregation, String measure) {
        return new Metric(view.measure(measure).orElseThrow(), aggregation);
    }

    /** The newest day first, and within it the most rows. */
    private static MetricsQuery query(
            View view, List<String> dimensions, DailyParameters parameters, String nameColumn, Metric... metrics) {
        return new MetricsQuery(
                view,
                dimensions.stream()
                        .map(name -> view.dimension(name).orElseThrow())
                        .toList(),
                Arrays.asList(metrics),
                parameters.filters(nameColumn),
                parameters.from(),
                parameters.to(),
                Granularity.DAY,
                List.of(new Order(MetricsQuery.TIME, true), new Order(metrics[0].name(), true)),
                MetricsQuery.DEFAULT_BINS,
                null,
                ZoneOffset.UTC);
    }
}

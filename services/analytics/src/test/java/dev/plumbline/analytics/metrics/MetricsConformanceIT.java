package dev.plumbline.analytics.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.Granularity;
import dev.plumbline.analytics.query.Measure;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.MetricsQuery.Metric;
import dev.plumbline.analytics.query.MetricsQuery.Order;
import dev.plumbline.analytics.query.View;
import dev.plumbline.analytics.query.Views;
import dev.plumbline.analytics.sample.SampleRows;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiled SQL on PostgreSQL answers every query as the oracle does. The cases are generated from the views. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsConformanceIT {

    private static final Instant START = SampleRows.START;
    private static final Instant END = SampleRows.END;

    private final SampleRows rows = SampleRows.create();
    private @Nullable MetricsConformance conformance;

    @BeforeAll
    void start() throws SQLException {
        conformance = MetricsConformance.on(rows);
    }

    @AfterAll
    void stop() {
        conformance().close();
    }

    private MetricsConformance conformance() {
        if (conformance == null) {
            throw new IllegalStateException("not started");
        }
        return conformance;
    }

    static Stream<View> views() {
        return Views.all().stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyMeasureAndAggregationByEveryDimension(View view) {
        List<MetricsQuery> queries = new ArrayList<>();
        for (Measure measure : view.measures()) {
            for (Aggregation aggregation : measure.type().aggregations()) {
                queries.add(query(view, List.of(), List.of(new Metric(measure, aggregation))));
            }
            // By dimension all at once, but for histograms, which change the statement: ten times faster.
            for (Dimension dimension : view.dimensions()) {
                queries.add(query(view, List.of(dimension), plainMetrics(measure)));
                queries.add(query(view, List.of(dimension), List.of(new Metric(measure, Aggregation.HISTOGRAM))));
            }
        }
        int cases = queries.stream().mapToInt(query -> query.metrics().size()).sum();
        assertThat(cases)
                .isEqualTo((view.dimensions().size() + 1) * view.measures().size() * Aggregation.values().length);
        conformance().check(SampleRows.PROJECT, queries);
        // The same ids are in the other project.
        conformance().check(SampleRows.OTHER_PROJECT, queries.subList(0, 50));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyFilterOnEveryColumn(View view) {
        List<Filter> filters = new FilterCases(rows, view).all();
        List<MetricsQuery> queries = filters.stream()
                .map(filter -> with(query(view, List.of(), allMetrics(view, Aggregation.COUNT)), List.of(filter)))
                .toList();
        long selective = conformance().check(SampleRows.PROJECT, queries);
        assertThat(selective).as("filters that keep some rows and not all").isGreaterThan(queries.size() / 2);
    }

    @ParameterizedTest
    @MethodSource("views")
    void pairsOfFiltersDimensionsAndAllMetricsTogether(View view) {
        Random random = new Random(7);
        List<Filter> filters = new FilterCases(rows, view).all();
        List<MetricsQuery> queries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<Dimension> dimensions =
                    List.of(any(random, view.dimensions()), any(random, view.dimensions())).stream()
                            .distinct()
                            .toList();
            List<Metric> metrics = allMetrics(view, any(random, List.of(Aggregation.values())));
            Granularity granularity = random.nextBoolean() ? Granularity.DAY : null;
            MetricsQuery query = new MetricsQuery(
                    view,
                    dimensions,
                    metrics,
                    List.of(any(random, filters), any(random, filters)),
                    START.plusSeconds(random.nextInt(80_000)),
                    END.minusSeconds(random.nextInt(80_000)),
                    granularity,
                    List.of(),
                    1 + random.nextInt(100),
                    null);
            queries.add(query);
        }
        conformance().check(SampleRows.PROJECT, queries);
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void everyGranularityFillsItsGaps(Granularity granularity) {
        Instant from = START.plusSeconds(12_345);
        Instant to = granularity == Granularity.MINUTE ? from.plus(Duration.ofHours(5)) : END;
        for (View view : Views.all()) {
            List<Metric> metrics = allMetrics(view, Aggregation.SUM);
            conformance()
                    .check(
                            SampleRows.PROJECT,
                            List.of(
                                    timed(query(view, List.of(), metrics), granularity, from, to),
                                    timed(query(view, List.of(), List.of()), granularity, from, to),
                                    timed(query(view, view.dimensions().subList(1, 3), metrics), granularity, from, to),
                                    timed(
                                            query(view, List.of(), allMetrics(view, Aggregation.HISTOGRAM)),
                                            granularity,
                                            from,
                                            to),
                                    // Before all rows: nothing but gaps.
                                    timed(
                                            query(view, List.of(), metrics),
                                            granularity,
                                            from.minus(Duration.ofHours(8)),
                                            from.minus(Duration.ofHours(6)))));
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyColumnOrdersTheRowsBothWays(View view) {
        List<MetricsQuery> queries = new ArrayList<>();
        for (Dimension dimension : view.dimensions()) {
            for (boolean descending : new boolean[] {true, false}) {
                MetricsQuery plain = query(view, List.of(dimension), allMetrics(view, Aggregation.MAX));
                queries.add(ordered(plain, List.of(new Order(dimension.name(), descending)), null));
                for (Metric metric : plain.metrics()) {
                    queries.add(ordered(plain, List.of(new Order(metric.name(), descending)), 3));
                }
            }
        }
        conformance().check(SampleRows.PROJECT, queries);
    }

    @Test
    void bothEndsOfTheRangeBelongToIt() {
        for (View view : Views.all()) {
            List<Instant> times = new MetricsOracle(rows)
                    .facts(SampleRows.PROJECT, view.name())
                    .map(MetricsOracle.Fact::time)
                    .sorted()
                    .toList();
            List<MetricsQuery> queries = new ArrayList<>();
            for (int i = 0; i + 20 < times.size(); i += 20) {
                queries.add(timed(query(view, List.of(), List.of()), null, times.get(i), times.get(i + 20)));
            }
            conformance().check(SampleRows.PROJECT, queries);
        }
    }

    private static MetricsQuery query(View view, List<Dimension> dimensions, List<Metric> metrics) {
        return new MetricsQuery(
                view, dimensions, metrics, List.of(), START, END, null, List.of(), MetricsQuery.DEFAULT_BINS, null);
    }

    private static MetricsQuery with(MetricsQuery query, List<Filter> filters) {
        return new MetricsQuery(
                query.view(), query.dimensions(), query.metrics(), filters, START, END, null, List.of(), 10, null);
    }

    private static MetricsQuery timed(MetricsQuery query, @Nullable Granularity granularity, Instant from, Instant to) {
        return new MetricsQuery(
                query.view(),
                query.dimensions(),
                query.metrics(),
                List.of(),
                from,
                to,
                granularity,
                List.of(),
                3,
                null);
    }

    private static MetricsQuery ordered(MetricsQuery query, List<Order> orders, @Nullable Integer limit) {
        return new MetricsQuery(
                query.view(), query.dimensions(), query.metrics(), List.of(), START, END, null, orders, 10, limit);
    }

    private static List<Metric> allMetrics(View view, Aggregation aggregation) {
        return view.measures().stream()
                .map(measure -> new Metric(measure, aggregation))
                .toList();
    }

    private static List<Metric> plainMetrics(Measure measure) {
        return measure.type().aggregations().stream()
                .filter(aggregation -> aggregation != Aggregation.HISTOGRAM)
                .map(aggregation -> new Metric(measure, aggregation))
                .toList();
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

package dev.plumbline.analytics.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.MetricsQuery.Order;
import dev.plumbline.analytics.sample.SampleDatabase;
import dev.plumbline.analytics.sample.SampleRows;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs queries as the application does, and compares with the oracle. */
record MetricsConformance(ReadPool pool, SelectMetrics metrics, MetricsOracle oracle) {

    static MetricsConformance on(SampleRows rows) throws SQLException {
        ReadPool pool = ReadPool.open(SampleDatabase.create(rows).address());
        return new MetricsConformance(pool, pool.metrics(Duration.ofSeconds(20), 50_000), new MetricsOracle(rows));
    }

    void close() {
        pool.close();
    }

    /** Returns how many of the answers had some but not all rows of the project behind them, by their first count. */
    long check(String project, List<MetricsQuery> queries) {
        List<List<Map<String, @Nullable Object>>> answers = Uni.join()
                .all(queries.stream().map(query -> run(project, query)).toList())
                .usingConcurrencyOf(ReadPool.CONNECTIONS)
                .andFailFast()
                .await()
                .atMost(Duration.ofMinutes(2));
        long selective = 0;
        for (int i = 0; i < queries.size(); i++) {
            compare(project, queries.get(i), answers.get(i));
            selective += isSelective(project, queries.get(i), answers.get(i)) ? 1 : 0;
        }
        return selective;
    }

    private Uni<List<Map<String, @Nullable Object>>> run(String project, MetricsQuery query) {
        return Uni.createFrom()
                .deferred(() -> metrics.run(new ProjectId(project), query))
                .onFailure()
                .transform(failure -> new AssertionError(describe(query), failure));
    }

    private boolean isSelective(String project, MetricsQuery query, List<Map<String, @Nullable Object>> answer) {
        long all = oracle.facts(project, query.view().name()).count();
        return answer.stream()
                .map(row -> row.get("count_count"))
                .anyMatch(count -> count instanceof Long some && some > 0 && some < all);
    }

    private void compare(String project, MetricsQuery query, List<Map<String, @Nullable Object>> answer) {
        String what = describe(query);
        Map<List<@Nullable Object>, Map<String, @Nullable Object>> expected = oracle.groups(project, query);
        Set<String> seen = new HashSet<>();
        Map<List<@Nullable Object>, Map<String, @Nullable Object>> actual = new HashMap<>();
        for (Map<String, @Nullable Object> row : answer) {
            List<@Nullable Object> key = key(query, row);
            assertThat(seen.add(key.toString())).as("%s: %s twice", what, key).isTrue();
            if (expected.containsKey(key)) {
                actual.put(key, row);
            } else {
                assertGap(what, query, row);
            }
        }
        int limit = query.rowLimit() == null ? Integer.MAX_VALUE : query.rowLimit();
        assertThat(actual).as(what).hasSize(Math.min(limit, expected.size()));
        actual.forEach((key, row) -> assertSame(what + " at " + key, Objects.requireNonNull(expected.get(key)), row));
        assertOrder(what, query, answer);
        if (query.fillsGaps()) {
            Set<String> times = new HashSet<>();
            answer.forEach(row -> times.add(String.valueOf(row.get(MetricsQuery.TIME))));
            assertThat(times)
                    .as(what)
                    .containsAll(OracleTime.labels(Objects.requireNonNull(query.granularity()), query));
        }
    }

    private static void assertGap(String what, MetricsQuery query, Map<String, @Nullable Object> row) {
        assertThat(query.fillsGaps()).as("%s: no such group %s", what, row).isTrue();
        assertThat(OracleTime.labels(Objects.requireNonNull(query.granularity()), query))
                .as(what)
                .contains(String.valueOf(row.get(MetricsQuery.TIME)));
        query.metrics().forEach(metric -> assertThat(row.get(metric.name()))
                .as("%s: %s", what, row)
                .isIn(0, List.of()));
    }

    private static void assertSame(
            String what, Map<String, @Nullable Object> expected, Map<String, @Nullable Object> actual) {
        expected.forEach((column, value) -> {
            Object got = actual.get(column);
            assertThat(same(value, got))
                    .as("%s: %s expected %s but was %s", what, column, value, got)
                    .isTrue();
        });
    }

    /** Sums are exact; what PostgreSQL computes in floating point may differ in its last digits. */
    private static boolean same(@Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof List<?> list && actual instanceof List<?> other) {
            return list.size() == other.size()
                    && IntStream.range(0, list.size()).allMatch(i -> same(list.get(i), other.get(i)));
        }
        if (expected instanceof BigDecimal exact && actual instanceof BigDecimal decimal) {
            return exact.compareTo(decimal) == 0;
        }
        if (expected instanceof Number number && actual instanceof Number other) {
            double difference = Math.abs(number.doubleValue() - other.doubleValue());
            return difference <= 1e-9 * Math.max(1e-12, Math.abs(number.doubleValue()));
        }
        return Objects.equals(expected, actual);
    }

    /** The order that was asked for, or time, or the first metric; in the end the groups. */
    private static void assertOrder(String what, MetricsQuery query, List<Map<String, @Nullable Object>> answer) {
        List<Order> orders = new ArrayList<>(query.orderBy());
        boolean histogram =
                !query.metrics().isEmpty() && query.metrics().get(0).name().startsWith("histogram");
        if (orders.isEmpty() && query.granularity() != null) {
            orders.add(new Order(MetricsQuery.TIME, false));
        } else if (orders.isEmpty() && !query.metrics().isEmpty() && !histogram) {
            orders.add(new Order(query.metrics().get(0).name(), true));
        }
        query.dimensions().forEach(dimension -> orders.add(new Order(dimension.name(), false)));
        for (int i = 1; i < answer.size(); i++) {
            assertThat(compare(orders, answer.get(i - 1), answer.get(i)))
                    .as("%s: %s before %s", what, answer.get(i - 1), answer.get(i))
                    .isNotPositive();
        }
    }

    private static int compare(
            List<Order> orders, Map<String, @Nullable Object> left, Map<String, @Nullable Object> right) {
        for (Order order : orders) {
            Object first = left.get(order.column());
            Object second = right.get(order.column());
            if (first == null || second == null) {
                if (first != second) {
                    return first == null ? 1 : -1;
                }
            } else {
                int comparison = compare(first, second);
                if (comparison != 0) {
                    return order.descending() ? -comparison : comparison;
                }
            }
        }
        return 0;
    }

    private static int compare(Object left, Object right) {
        return left instanceof Number first && right instanceof Number second
                ? Double.compare(first.doubleValue(), second.doubleValue())
                : Arrays.compareUnsigned(
                        left.toString().getBytes(StandardCharsets.UTF_8),
                        right.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<@Nullable Object> key(MetricsQuery query, Map<String, @Nullable Object> row) {
        List<@Nullable Object> key = new ArrayList<>();
        if (query.granularity() != null) {
            key.add(row.get(MetricsQuery.TIME));
        }
        query.dimensions().forEach(dimension -> key.add(row.get(dimension.name())));
        return key;
    }

    private static String describe(MetricsQuery query) {
        return query.view().name() + " by "
                + query.dimensions().stream().map(dimension -> dimension.name()).toList() + " "
                + query.granularity() + " "
                + query.metrics().stream().map(MetricsQuery.Metric::name).toList() + " where " + query.filters()
                + " order " + query.orderBy() + " from " + query.from() + " to " + query.to();
    }
}

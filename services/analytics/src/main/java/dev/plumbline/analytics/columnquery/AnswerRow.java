package dev.plumbline.analytics.columnquery;

import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.MetricsQuery.Order;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A group of the answer, by column; the bucket is still a time. */
record AnswerRow(Map<String, @Nullable Object> values) {

    /** As the statement orders: what is missing comes last either way, and all groups decide in the end. */
    static Comparator<AnswerRow> order(MetricsQuery query) {
        List<String> groups = new ArrayList<>();
        if (query.granularity() != null) {
            groups.add(MetricsQuery.TIME);
        }
        query.dimensions().stream().map(Dimension::name).forEach(groups::add);
        List<Order> orders = new ArrayList<>(query.orderBy().isEmpty() ? byDefault(query) : query.orderBy());
        for (String group : groups) {
            if (orders.stream().noneMatch(order -> order.column().equals(group))) {
                orders.add(new Order(group, false));
            }
        }
        return orders.stream()
                .map(AnswerRow::comparator)
                .reduce(Comparator::thenComparing)
                .orElseGet(() -> Comparator.comparingInt(row -> 0));
    }

    private static int byValue(Object one, Object other) {
        if (one instanceof String text) {
            return byBytes(text, (String) other);
        }
        if (one instanceof LocalDateTime time) {
            return time.compareTo((LocalDateTime) other);
        }
        return one instanceof Double real
                ? real.compareTo((Double) other)
                : one instanceof Long number
                        ? number.compareTo((Long) other)
                        : ((BigDecimal) one).compareTo((BigDecimal) other);
    }

    private static List<Order> byDefault(MetricsQuery query) {
        if (query.granularity() != null || query.metrics().isEmpty()) {
            return List.of();
        }
        MetricsQuery.Metric first = query.metrics().get(0);
        return first.aggregation() == Aggregation.HISTOGRAM ? List.of() : List.of(new Order(first.name(), true));
    }

    private static Comparator<AnswerRow> comparator(Order order) {
        Comparator<Object> values =
                order.descending() ? ((Comparator<Object>) AnswerRow::byValue).reversed() : AnswerRow::byValue;
        return Comparator.comparing(row -> row.values().get(order.column()), Comparator.nullsLast(values));
    }

    /** In the order of the UTF-8 bytes, as collation C. */
    private static int byBytes(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    Map<String, @Nullable Object> labelled(MetricsQuery query) {
        if (query.granularity() != null) {
            LocalDateTime bucket = (LocalDateTime) Objects.requireNonNull(values.get(MetricsQuery.TIME));
            values.put(MetricsQuery.TIME, query.granularity().label(bucket));
        }
        return values;
    }
}

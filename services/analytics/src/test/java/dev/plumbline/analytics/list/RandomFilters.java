package dev.plumbline.analytics.list;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.filter.FilterType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Filters whose values are mostly those of the rows, so that most of them leave some rows and take some. */
final class RandomFilters {

    private final Random random;
    private final List<Map<String, @Nullable Object>> rows;
    private final List<String> columns;

    RandomFilters(long seed, List<Map<String, @Nullable Object>> rows) {
        this.random = new Random(seed);
        this.rows = rows;
        this.columns = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .filter(column -> !column.equals("id"))
                .sorted()
                .toList();
    }

    List<Filter> next() {
        return IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(number -> one(any(columns)))
                .toList();
    }

    private Filter one(String column) {
        Object value = value(column);
        if (value instanceof List<?> list) {
            List<String> values = list.isEmpty() ? List.of("nothing") : List.of((String) any(list));
            return new Filter.ArrayOptions(column, any(FilterType.ARRAY_OPTIONS.operators()), values);
        }
        if (value instanceof Instant time) {
            return new Filter.Time(column, any(FilterType.DATETIME.operators()), time);
        }
        if (value instanceof Number number) {
            return new Filter.Numeric(column, any(FilterType.NUMBER.operators()), new BigDecimal(number.toString()));
        }
        return text(column, (String) value);
    }

    private Filter text(String column, String value) {
        return switch (random.nextInt(3)) {
            case 0 -> new Filter.Presence(column, any(List.of(FilterOperator.IS_NULL, FilterOperator.IS_NOT_NULL)));
            case 1 ->
                new Filter.Options(
                        column, any(FilterType.STRING_OPTIONS.operators()), List.of(value, (String) value(column)));
            default -> new Filter.Text(column, any(FilterType.STRING.operators()), part(value));
        };
    }

    /** The whole or half of it; never half a character. */
    private String part(String value) {
        int[] points = value.codePoints().toArray();
        return random.nextBoolean() || points.length < 2 ? value : new String(points, 0, points.length / 2);
    }

    private Object value(String column) {
        List<Object> values = rows.stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
        return any(values);
    }

    private <T> T any(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

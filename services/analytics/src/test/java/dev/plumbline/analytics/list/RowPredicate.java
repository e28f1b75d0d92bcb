package dev.plumbline.analytics.list;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a filter means, said without SQL. */
final class RowPredicate {

    private RowPredicate() {}

    static boolean matches(Filter filter, Map<String, @Nullable Object> row) {
        Object value = row.get(filter.column());
        if (filter instanceof Filter.Presence) {
            return (value == null) == (filter.operator() == FilterOperator.IS_NULL);
        }
        if (filter instanceof Filter.Text text) {
            return text((String) value, text);
        }
        if (filter instanceof Filter.Options options) {
            return (value != null && options.values().contains(value)) == (options.operator() == FilterOperator.ANY_OF);
        }
        if (filter instanceof Filter.ArrayOptions options) {
            return array((List<?>) Objects.requireNonNull(value), options);
        }
        if (filter instanceof Filter.Time time) {
            return value != null && ordered(((Instant) value).compareTo(time.value()), time.operator());
        }
        if (filter instanceof Filter.Numeric number) {
            return value != null
                    && ordered(new BigDecimal(value.toString()).compareTo(number.value()), number.operator());
        }
        throw new IllegalArgumentException(filter.toString());
    }

    private static boolean text(@Nullable String value, Filter.Text filter) {
        if (value == null) {
            return filter.operator() == FilterOperator.DOES_NOT_CONTAIN;
        }
        return switch (filter.operator()) {
            case EQUALS -> value.equals(filter.value());
            case CONTAINS -> value.contains(filter.value());
            case DOES_NOT_CONTAIN -> !value.contains(filter.value());
            case STARTS_WITH -> value.startsWith(filter.value());
            case ENDS_WITH -> value.endsWith(filter.value());
            default -> throw new IllegalArgumentException(filter.toString());
        };
    }

    private static boolean array(List<?> value, Filter.ArrayOptions filter) {
        return switch (filter.operator()) {
            case ANY_OF -> filter.values().stream().anyMatch(value::contains);
            case NONE_OF -> filter.values().stream().noneMatch(value::contains);
            case ALL_OF -> value.containsAll(filter.values());
            default -> throw new IllegalArgumentException(filter.toString());
        };
    }

    private static boolean ordered(int comparison, FilterOperator operator) {
        return switch (operator) {
            case EQUALS -> comparison == 0;
            case GREATER -> comparison > 0;
            case LESS -> comparison < 0;
            case AT_LEAST -> comparison >= 0;
            case AT_MOST -> comparison <= 0;
            default -> throw new IllegalArgumentException(operator.toString());
        };
    }
}

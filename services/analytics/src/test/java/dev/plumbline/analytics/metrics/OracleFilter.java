package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.filter.Filter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a row satisfies a filter. */
final class OracleFilter {

    private OracleFilter() {}

    static boolean matches(Filter filter, MetricsOracle.Fact fact, boolean onTime) {
        Object value = onTime ? fact.time() : fact.dimensions().get(filter.column());
        String operator = filter.operator().wire();
        if (filter instanceof Filter.Presence) {
            return (value == null) == operator.equals("is null");
        }
        if (filter instanceof Filter.Text text) {
            return text((String) value, operator, text.value());
        }
        if (filter instanceof Filter.Options options) {
            boolean among = value != null && options.values().contains(value);
            return among == operator.equals("any of");
        }
        if (filter instanceof Filter.ArrayOptions options) {
            return array(value == null ? List.of() : (List<?>) value, operator, options.values());
        }
        if (filter instanceof Filter.Time time) {
            return value != null && ordered(((Instant) value).compareTo(time.value()), operator);
        }
        if (filter instanceof Filter.Numeric number) {
            return value != null && ordered(new BigDecimal(value.toString()).compareTo(number.value()), operator);
        }
        Map<?, ?> metadata = value == null ? Map.of() : (Map<?, ?>) value;
        if (filter instanceof Filter.TextEntry entry) {
            return text(entryText(metadata, entry.key()), operator, entry.value());
        }
        if (filter instanceof Filter.NumberEntry entry) {
            return metadata.get(entry.key()) instanceof Integer number
                    && ordered(new BigDecimal(number).compareTo(entry.value()), operator);
        }
        if (filter instanceof Filter.BoolEntry entry) {
            return Boolean.valueOf(entry.value()).equals(metadata.get(entry.key())) == operator.equals("=");
        }
        if (filter instanceof Filter.OptionsEntry entry) {
            String text = entryText(metadata, entry.key());
            return (text != null && entry.values().contains(text)) == operator.equals("any of");
        }
        throw new IllegalArgumentException(filter.toString());
    }

    /** What is no text is compared as JSON. */
    private static @Nullable String entryText(Map<?, ?> metadata, String key) {
        Object value = metadata.get(key);
        if (value instanceof Map) {
            return "{\"list\":[1,2]}";
        }
        return value == null ? null : value.toString();
    }

    private static boolean text(@Nullable String value, String operator, String wanted) {
        if (value == null) {
            return operator.equals("does not contain");
        }
        return switch (operator) {
            case "=" -> value.equals(wanted);
            case "contains" -> value.contains(wanted);
            case "does not contain" -> !value.contains(wanted);
            case "starts with" -> value.startsWith(wanted);
            case "ends with" -> value.endsWith(wanted);
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static boolean array(List<?> value, String operator, List<String> wanted) {
        return switch (operator) {
            case "any of" -> wanted.stream().anyMatch(value::contains);
            case "none of" -> wanted.stream().noneMatch(value::contains);
            case "all of" -> wanted.stream().allMatch(value::contains);
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static boolean ordered(int comparison, String operator) {
        return switch (operator) {
            case "=" -> comparison == 0;
            case ">" -> comparison > 0;
            case "<" -> comparison < 0;
            case ">=" -> comparison >= 0;
            case "<=" -> comparison <= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }
}

package dev.plumbline.analytics.list;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.platform.errors.ApiException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the simple query parameters of a list into filters. Absent and empty parameters are no condition. Where a parameter and
 * the {@code filter} expression name the same column, the expression wins.
 */
public final class Conditions {

    private final List<Filter> simple = new ArrayList<>();

    public Conditions equal(String column, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            simple.add(new Filter.Text(column, FilterOperator.EQUALS, clean(column, value)));
        }
        return this;
    }

    /** Rows in whose names and ids the text is, upper and lower case alike. */
    public Conditions search(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            String clean = clean(ListTable.SEARCH, text.strip().toLowerCase(Locale.ROOT));
            simple.add(new Filter.Text(ListTable.SEARCH, FilterOperator.CONTAINS, clean));
        }
        return this;
    }

    /** @param in {@code id} (or absent) for names and ids, {@code content} for inputs and outputs */
    public Conditions search(@Nullable String text, @Nullable String in) {
        if (in == null || in.isEmpty() || in.equals("id")) {
            return search(text);
        }
        if (!in.equals(ListTable.CONTENT)) {
            throw ApiException.badRequest("Invalid searchIn '" + in + "': give id or content");
        }
        if (text != null && !text.isBlank()) {
            String wanted = text.strip().toLowerCase(Locale.ROOT);
            simple.add(new Filter.Text(ListTable.CONTENT, FilterOperator.CONTAINS, wanted));
        }
        return this;
    }

    public Conditions anyOf(String column, @Nullable List<String> values) {
        List<String> given = split(column, values);
        if (!given.isEmpty()) {
            simple.add(new Filter.Options(column, FilterOperator.ANY_OF, given));
        }
        return this;
    }

    public Conditions allOf(String column, @Nullable List<String> values) {
        List<String> given = split(column, values);
        if (!given.isEmpty()) {
            simple.add(new Filter.ArrayOptions(column, FilterOperator.ALL_OF, given));
        }
        return this;
    }

    /** @param parameter the parameter's name, for the error */
    public Conditions from(String column, String parameter, @Nullable String time) {
        return time(column, FilterOperator.AT_LEAST, parameter, time);
    }

    /** Exclusive. */
    public Conditions to(String column, String parameter, @Nullable String time) {
        return time(column, FilterOperator.LESS, parameter, time);
    }

    public List<Filter> and(List<Filter> expression) {
        Set<String> overridden = expression.stream().map(Filter::column).collect(Collectors.toSet());
        List<Filter> all = new ArrayList<>(expression);
        simple.stream().filter(filter -> !overridden.contains(filter.column())).forEach(all::add);
        return List.copyOf(all);
    }

    private Conditions time(String column, FilterOperator operator, String parameter, @Nullable String text) {
        Instant time = QueryTime.parse(parameter, text);
        if (time != null) {
            simple.add(new Filter.Time(column, operator, time));
        }
        return this;
    }

    /** Repeated parameters, comma-separated ones, or both. */
    private static List<String> split(String column, @Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .map(value -> clean(column, value))
                        .toList();
    }

    private static String clean(String column, String value) {
        if (!StoredText.canBe(value)) {
            throw ApiException.badRequest("Invalid " + column + ": NUL characters are not allowed");
        }
        return value;
    }
}

package dev.plumbline.analytics.facet;

import dev.plumbline.analytics.filter.ColumnKind;
import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterColumns;
import dev.plumbline.platform.errors.ApiException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** @param columns names of the API, each once */
public record FacetQuery(List<Column> columns, List<Filter> filters) {

    private static final Set<ColumnKind> COUNTED = Set.of(ColumnKind.TEXT, ColumnKind.BOOLEAN, ColumnKind.ARRAY);
    private static final int MAX_COLUMNS = 30;

    /** @param kind {@code NUMBER} has a range, any other its values */
    record Column(String name, ColumnKind kind) {

        boolean isRange() {
            return kind == ColumnKind.NUMBER;
        }
    }

    /** @param columns comma-separated; what has neither values nor a range is refused */
    public static FacetQuery parse(@Nullable String columns, FilterColumns known, List<Filter> filters) {
        List<String> names = Arrays.stream(
                        Objects.requireNonNullElse(columns, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty() || names.size() > MAX_COLUMNS) {
            throw ApiException.badRequest("Invalid columns: give 1 to " + MAX_COLUMNS + " of " + allowed(known));
        }
        return new FacetQuery(names.stream().map(name -> column(name, known)).toList(), filters);
    }

    private static Column column(String name, FilterColumns known) {
        ColumnKind kind = known.kinds().get(name);
        if (kind == null || !isFacet(kind)) {
            throw ApiException.badRequest("Invalid column " + name + ". Must be one of " + allowed(known));
        }
        return new Column(name, kind);
    }

    private static boolean isFacet(ColumnKind kind) {
        return kind == ColumnKind.NUMBER || COUNTED.contains(kind);
    }

    private static String allowed(FilterColumns known) {
        return known.kinds().entrySet().stream()
                .filter(column -> isFacet(column.getValue()))
                .map(column -> column.getKey())
                .collect(Collectors.joining(", "));
    }

    /** What the facet of a column counts: its own filter would leave only what is chosen already. */
    List<Filter> filtersFor(Column column) {
        return filters.stream()
                .filter(filter -> !filter.column().equals(column.name()))
                .toList();
    }
}

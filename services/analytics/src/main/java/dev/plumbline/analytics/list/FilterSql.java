package dev.plumbline.analytics.list;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.filter.FilterVisitor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * One filter as a condition. A row without a value satisfies "none of" and "does not contain". Text is compared
 * case-sensitively, as it always was on this API.
 */
final class FilterSql implements FilterVisitor<String> {

    private final ListTable table;
    private final SqlArguments arguments;
    private final Set<String> joins;

    /** @param joins gets the joins that the conditions need */
    FilterSql(ListTable table, SqlArguments arguments, Set<String> joins) {
        this.table = table;
        this.arguments = arguments;
        this.joins = joins;
    }

    @Override
    public String time(Filter.Time filter) {
        ListColumn column = column(filter);
        String bound = column.sql() + " " + filter.operator().wire() + " " + arguments.add(utc(filter.value()));
        String day = column.day();
        return day == null ? bound : bound + " AND " + dayBound(day, filter);
    }

    /** Prunes partitions: a condition on the time alone would scan them all. */
    private String dayBound(String day, Filter.Time filter) {
        boolean lower = filter.operator() == FilterOperator.AT_LEAST || filter.operator() == FilterOperator.GREATER;
        return day + (lower ? " >= " : " <= ") + arguments.add(LocalDate.ofInstant(filter.value(), ZoneOffset.UTC));
    }

    @Override
    public String text(Filter.Text filter) {
        return matchText(column(filter).sql(), filter.operator(), filter.value());
    }

    @Override
    public String options(Filter.Options filter) {
        String column = column(filter).sql();
        String values = texts(filter.values());
        return filter.operator() == FilterOperator.ANY_OF
                ? column + " = ANY (" + values + ")"
                : "(" + column + " IS NULL OR " + column + " <> ALL (" + values + "))";
    }

    @Override
    public String arrayOptions(Filter.ArrayOptions filter) {
        String column = column(filter).sql();
        String values = texts(filter.values());
        return switch (filter.operator()) {
            case ALL_OF -> column + " @> " + values;
            case ANY_OF -> column + " && " + values;
            default -> "NOT (" + column + " && " + values + ")";
        };
    }

    @Override
    public String number(Filter.Numeric filter) {
        return column(filter).sql() + " " + filter.operator().wire() + " " + arguments.add(filter.value())
                + "::numeric";
    }

    @Override
    public String bool(Filter.Bool filter) {
        return column(filter).sql() + " " + filter.operator().wire() + " " + arguments.add(filter.value());
    }

    @Override
    public String presence(Filter.Presence filter) {
        return column(filter).sql() + (filter.operator() == FilterOperator.IS_NULL ? " IS NULL" : " IS NOT NULL");
    }

    @Override
    public String textEntry(Filter.TextEntry filter) {
        if (!table.columns().containsKey(filter.column())) {
            throw notSql(filter);
        }
        String entry = "(" + column(filter).sql() + " ->> " + arguments.add(filter.key()) + ")";
        return matchText(entry, filter.operator(), filter.value());
    }

    @Override
    public String numberEntry(Filter.NumberEntry filter) {
        requireScores(filter);
        return "(SELECT avg(c.value) FROM score c WHERE " + scores(filter.key(), "'NUMERIC', 'BOOLEAN'") + ") "
                + filter.operator().wire() + " " + arguments.add(filter.value().doubleValue());
    }

    @Override
    public String boolEntry(Filter.BoolEntry filter) {
        requireScores(filter);
        String value = arguments.add(filter.value() ? 1.0 : 0.0);
        return (filter.operator() == FilterOperator.EQUALS ? "EXISTS" : "NOT EXISTS") + " (SELECT FROM score c WHERE "
                + scores(filter.key(), "'BOOLEAN'") + " AND c.value = " + value + ")";
    }

    @Override
    public String optionsEntry(Filter.OptionsEntry filter) {
        requireScores(filter);
        String values = texts(filter.values());
        return (filter.operator() == FilterOperator.ANY_OF ? "EXISTS" : "NOT EXISTS") + " (SELECT FROM score c WHERE "
                + scores(filter.key(), "'CATEGORICAL'") + " AND c.string_value = ANY (" + values + "))";
    }

    /** Conditions under a key of anything but scores are not SQL's: metadata is compressed. */
    private static void requireScores(Filter filter) {
        if (!filter.column().startsWith("score")) {
            throw notSql(filter);
        }
    }

    private String scores(String name, String dataTypes) {
        return "c.project_id = " + table.project() + " AND c.trace_id = " + table.traceId() + " AND c.name = "
                + arguments.add(name) + " AND c.data_type IN (" + dataTypes + ")";
    }

    private String matchText(String column, FilterOperator operator, String value) {
        String argument = arguments.add(value);
        return switch (operator) {
            case CONTAINS -> "strpos(" + column + ", " + argument + ") > 0";
            case DOES_NOT_CONTAIN -> "(" + column + " IS NULL OR strpos(" + column + ", " + argument + ") = 0)";
            case STARTS_WITH -> "starts_with(" + column + ", " + argument + ")";
            case ENDS_WITH -> "right(" + column + ", length(" + argument + ")) = " + argument;
            default -> column + " = " + argument;
        };
    }

    private String texts(List<String> values) {
        return arguments.add(values.toArray(String[]::new)) + "::text[]";
    }

    private ListColumn column(Filter filter) {
        ListColumn column = table.column(filter.column());
        String join = column.join();
        if (join != null) {
            joins.add(join);
        }
        return column;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static IllegalStateException notSql(Filter filter) {
        return new IllegalStateException("Not a condition of SQL: " + filter.column());
    }
}

package dev.plumbline.analytics.facet;

import dev.plumbline.analytics.facet.FacetQuery.Column;
import dev.plumbline.analytics.filter.ColumnKind;
import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.list.ListCompiler;
import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.analytics.list.ListTable;
import dev.plumbline.analytics.list.SqlArguments;
import dev.plumbline.platform.tenancy.ProjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compiles facets: columns that look at the same rows share one statement, which reads those rows once. */
final class FacetCompiler {

    /** Values of one facet at most: the most frequent. */
    static final int MAX_VALUES = 50;

    private final ListTable table;
    private final ListCompiler lists;

    /**
     * Columns that one statement answers.
     *
     * @param array the array that it takes apart: rows multiply, so it is the only one; null for other columns
     */
    private record Pass(
            List<Filter> filters, boolean range, @Nullable String array) {

        static Pass of(Column column, FacetQuery query) {
            String array = column.kind() == ColumnKind.ARRAY ? column.name() : null;
            return new Pass(query.filtersFor(column), column.isRange(), array);
        }
    }

    FacetCompiler(ListTable table) {
        this.table = table;
        this.lists = new ListCompiler(table);
    }

    /** Rows of (facet, value, count, low, high); no facet is in two statements. */
    List<ListSql> compile(ProjectId project, FacetQuery query) {
        Map<Pass, List<Column>> passes = new LinkedHashMap<>();
        for (Column column : query.columns()) {
            passes.computeIfAbsent(Pass.of(column, query), pass -> new ArrayList<>())
                    .add(column);
        }
        List<ListSql> statements = new ArrayList<>();
        passes.forEach((pass, columns) -> statements.add(compile(project, pass.filters(), columns)));
        return statements;
    }

    private ListSql compile(ProjectId project, List<Filter> filters, List<Column> columns) {
        SqlArguments arguments = new SqlArguments();
        List<String> names = columns.stream().map(Column::name).toList();
        String selected = columns.stream()
                .map(column -> table.column(column.name()).sql() + text(column) + " AS " + quoted(column))
                .collect(Collectors.joining(", "));
        String rows = "(\nSELECT " + selected + lists.rows(project, filters, names, arguments) + "\n) r";
        return arguments.with(columns.get(0).isRange() ? ranges(columns, rows) : counts(columns, rows));
    }

    private static String ranges(List<Column> columns, String rows) {
        String names = columns.stream().map(column -> literal(column)).collect(Collectors.joining(", "));
        String low = columns.stream().map(column -> bound("min", column)).collect(Collectors.joining(", "));
        String high = columns.stream().map(column -> bound("max", column)).collect(Collectors.joining(", "));
        return "SELECT unnest(ARRAY[" + names + "]) AS facet, NULL AS value, 0::bigint AS count,\n  unnest(low) AS low,"
                + " unnest(high) AS high\nFROM (SELECT ARRAY[" + low + "] AS low, ARRAY[" + high + "] AS high FROM "
                + rows
                + ") b";
    }

    /** All groupings in one pass, each of its own column; the most frequent values of each. */
    private static String counts(List<Column> columns, String rows) {
        boolean array = columns.get(0).kind() == ColumnKind.ARRAY;
        String name = columns.stream()
                .map(column -> "WHEN grouping(" + value(column, array) + ") = 0 THEN " + literal(column))
                .collect(Collectors.joining(" ", "CASE ", " END"));
        String values = columns.stream().map(column -> value(column, array)).collect(Collectors.joining(", "));
        String sets =
                columns.stream().map(column -> "(" + value(column, array) + ")").collect(Collectors.joining(", "));
        String from = array ? rows + ", unnest(" + quoted(columns.get(0)) + ") AS v" : rows;
        return "SELECT facet, value, count, NULL::double precision AS low, NULL::double precision AS high\nFROM (\nSELECT *,"
                + " row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS rank\nFROM (\nSELECT " + name
                + " AS facet, coalesce(" + values + ") AS value, count(*) AS count\nFROM " + from
                + "\nGROUP BY GROUPING SETS (" + sets + ")\n) g WHERE value IS NOT NULL\n) f WHERE rank <= "
                + MAX_VALUES
                + "\nORDER BY facet, rank";
    }

    private static String value(Column column, boolean array) {
        return array ? "v" : quoted(column);
    }

    private static String bound(String aggregate, Column column) {
        return aggregate + "(" + quoted(column) + ")::double precision";
    }

    /** Values of any kind are told as text; an array is taken apart first. */
    private static String text(Column column) {
        return column.kind() == ColumnKind.BOOLEAN ? "::text" : "";
    }

    /** A name of ours: no caller's text gets here. */
    private static String quoted(Column column) {
        return '"' + column.name() + '"';
    }

    private static String literal(Column column) {
        return "'" + column.name() + "'";
    }
}

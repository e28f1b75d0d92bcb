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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compiles facets: columns that look at the same rows share one statement, which reads those rows once. */
final class FacetCompiler {

    /** Values of one facet at most: the most frequent. */
    static final int MAX_VALUES = 50;

    private final ListTable table;
    private final ListCompiler lists;

    /** Columns with about as many values as rows: next to one of them nothing else can be counted together. */
    private static final Set<String> WIDE =
            Set.of("id", "traceId", "parentObservationId", "userId", "sessionId", "statusMessage");

    /** Columns that one statement answers: by kind, and a wide one alone. */
    private record Pass(
            List<Filter> filters, ColumnKind kind, @Nullable String wide) {

        static Pass of(Column column, FacetQuery query) {
            ColumnKind kind = column.kind() == ColumnKind.BOOLEAN ? ColumnKind.TEXT : column.kind();
            return new Pass(query.filtersFor(column), kind, WIDE.contains(column.name()) ? column.name() : null);
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

    /** Rows that agree in all columns are counted together first, on all processors; few are left to be counted by column. */
    private static String counts(List<Column> columns, String rows) {
        String names = columns.stream().map(FacetCompiler::quoted).collect(Collectors.joining(", "));
        String parts = columns.stream().map(FacetCompiler::part).collect(Collectors.joining("\nUNION ALL\n"));
        return "WITH c AS MATERIALIZED (\nSELECT " + names + ", count(*) AS n FROM " + rows + "\nGROUP BY " + names
                + "\n)\n" + parts;
    }

    private static String part(Column column) {
        boolean array = column.kind() == ColumnKind.ARRAY;
        String value = array ? "v" : quoted(column);
        String from = array ? "c, unnest(c." + quoted(column) + ") AS v" : "c";
        return "(SELECT " + literal(column) + " AS facet, " + value + " AS value, sum(n)::bigint AS count,"
                + " NULL::double precision AS low, NULL::double precision AS high FROM " + from + " WHERE " + value
                + " IS NOT NULL GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT " + MAX_VALUES + ")";
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

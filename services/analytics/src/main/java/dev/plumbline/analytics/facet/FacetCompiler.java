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

/** Compiles facets: columns that look at the same rows share one statement, which reads those rows once. */
final class FacetCompiler {

    /** Values of one facet at most: the most frequent. */
    static final int MAX_VALUES = 50;

    private final ListTable table;
    private final ListCompiler lists;

    FacetCompiler(ListTable table) {
        this.table = table;
        this.lists = new ListCompiler(table);
    }

    /** Rows of (facet, value, count, low, high); no facet is in two statements. */
    List<ListSql> compile(ProjectId project, FacetQuery query) {
        Map<List<Filter>, List<Column>> together = new LinkedHashMap<>();
        for (Column column : query.columns()) {
            together.computeIfAbsent(query.filtersFor(column), filters -> new ArrayList<>())
                    .add(column);
        }
        List<ListSql> statements = new ArrayList<>();
        together.forEach((filters, columns) -> statements.add(compile(project, filters, columns)));
        return statements;
    }

    private ListSql compile(ProjectId project, List<Filter> filters, List<Column> columns) {
        SqlArguments arguments = new SqlArguments();
        List<String> names = columns.stream().map(Column::name).toList();
        String rows = lists.rows(project, filters, names, arguments);
        String selected = columns.stream()
                .map(column -> table.column(column.name()).sql() + " AS " + quoted(column))
                .collect(Collectors.joining(", "));
        String parts = columns.stream().map(FacetCompiler::part).collect(Collectors.joining("\nUNION ALL\n"));
        return arguments.with("WITH r AS MATERIALIZED (\nSELECT " + selected + rows + "\n)\n" + parts);
    }

    private static String part(Column column) {
        if (column.isRange()) {
            return "(SELECT '" + column.name() + "' AS facet, NULL AS value, count(" + quoted(column)
                    + ") AS count, min(" + quoted(column) + ")::double precision AS low, max(" + quoted(column)
                    + ")::double precision AS high FROM r)";
        }
        boolean array = column.kind() == ColumnKind.ARRAY;
        String value = array ? "v" : quoted(column) + "::text";
        String from = array ? "r, unnest(r." + quoted(column) + ") AS v" : "r";
        return "(SELECT '" + column.name() + "' AS facet, " + value + " AS value, count(*) AS count,"
                + " NULL::double precision AS low, NULL::double precision AS high FROM " + from
                + (array ? "" : " WHERE " + quoted(column) + " IS NOT NULL") + " GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT "
                + MAX_VALUES + ")";
    }

    /** A name of ours: no caller's text gets here. */
    private static String quoted(Column column) {
        return '"' + column.name() + '"';
    }
}

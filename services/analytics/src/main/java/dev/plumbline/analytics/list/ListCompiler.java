package dev.plumbline.analytics.list;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.tenancy.ProjectId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compiles a page of a list, or its size, over one {@link ListTable}. */
public final class ListCompiler {

    private final ListTable table;

    public ListCompiler(ListTable table) {
        this.table = table;
    }

    /** @param select the select list */
    public ListSql page(ProjectId project, String select, List<Filter> filters, ListOrder order, PageRequest page) {
        SqlArguments arguments = new SqlArguments();
        String source = rows(project, filters, List.of(order.column()), arguments);
        String sql = "SELECT " + select + source + "\nORDER BY " + order(order) + "\nLIMIT "
                + arguments.add(page.limit()) + " OFFSET " + arguments.add(page.offset());
        return arguments.with(sql);
    }

    /** Any rows, at most {@code limit}. */
    public ListSql rows(ProjectId project, String select, List<Filter> filters, int limit) {
        SqlArguments arguments = new SqlArguments();
        String source = rows(project, filters, List.of(), arguments);
        return arguments.with("SELECT " + select + source + "\nLIMIT " + arguments.add(limit));
    }

    public ListSql count(ProjectId project, List<Filter> filters) {
        SqlArguments arguments = new SqlArguments();
        return arguments.with("SELECT count(*)" + rows(project, filters, List.of(), arguments));
    }

    /**
     * The FROM and WHERE of the rows that satisfy the filters.
     *
     * @param columns names of the API that the statement will use besides: their joins are among the tables
     */
    public String rows(ProjectId project, List<Filter> filters, List<String> columns, SqlArguments arguments) {
        Set<String> joins = new LinkedHashSet<>();
        for (String column : columns) {
            String join = table.column(column).join();
            if (join != null) {
                joins.add(join);
            }
        }
        return source(project, filters, joins, arguments);
    }

    private String source(ProjectId project, List<Filter> filters, Set<String> moreJoins, SqlArguments arguments) {
        StringBuilder where = new StringBuilder("\nWHERE " + table.project() + " = " + arguments.add(project.value()));
        Set<String> joins = new LinkedHashSet<>();
        FilterSql conditions = new FilterSql(table, arguments, joins);
        for (Filter filter : filters) {
            where.append("\n  AND ").append(filter.accept(conditions));
        }
        joins.addAll(moreJoins);
        StringBuilder from = new StringBuilder("\nFROM " + table.from());
        joins.forEach(join -> from.append('\n').append(join));
        return from.append(where).toString();
    }

    /** The tie-breaker makes pages disjoint. NULLS LAST is not said where it could only hide an index. */
    private String order(ListOrder order) {
        ListColumn column = table.column(order.column());
        String direction = order.descending() ? " DESC" : " ASC";
        return column.sql() + direction + (column.required() ? "" : " NULLS LAST") + ", " + table.tieBreaker()
                + direction;
    }
}

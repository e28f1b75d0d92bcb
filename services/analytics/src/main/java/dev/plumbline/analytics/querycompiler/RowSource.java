package dev.plumbline.analytics.querycompiler;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.query.Dialect;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.Table;
import dev.plumbline.analytics.query.TimeGrid;
import dev.plumbline.analytics.query.View;
import dev.plumbline.platform.tenancy.ProjectId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** FROM and WHERE: the project's rows of the view in the range that satisfy the filters. */
final class RowSource {

    private final MetricsQuery query;
    private final View view;
    private final QueryScope scope;
    private final Dialect dialect;
    private final Parameters parameters;
    private final String project;

    RowSource(ProjectId project, MetricsQuery query, QueryScope scope, Dialect dialect, Parameters parameters) {
        this.query = query;
        this.view = query.view();
        this.scope = scope;
        this.dialect = dialect;
        this.parameters = parameters;
        this.project = parameters.text(project.value());
    }

    /** @param used the tables that the selected columns come from */
    String from(Set<Table> used) {
        Set<Table> needed = EnumSet.noneOf(Table.class);
        needed.addAll(used);
        query.columnFilters().forEach(filter -> needed.addAll(FilterCompiler.tables(view, filter)));
        if (needed.contains(Table.SPAN) && view.base() == Table.SCORE) {
            needed.add(Table.TRACE);
        }
        StringBuilder from = new StringBuilder("FROM " + named(view.base()));
        view.parents().forEach((parent, matches) -> {
            if (needed.contains(parent)) {
                from.append("\nLEFT JOIN ").append(of(parent));
                matches.forEach((column, ours) -> from.append(" AND ")
                        .append(parent.alias())
                        .append('.')
                        .append(column)
                        .append(" = ")
                        .append(ours.in(dialect)));
                if (parent == Table.SPAN) {
                    // The days of the trace, joined before it, spare the partitions of all other days.
                    from.append(" AND s.day BETWEEN t.first_day AND t.last_day");
                }
            }
        });
        return from.toString();
    }

    String where() {
        List<String> conditions = new ArrayList<>();
        conditions.add(tenant(view.base()));
        if (view.base() == Table.SPAN) {
            // Only a condition on the day itself spares the partitions of other days.
            conditions.add("s.day BETWEEN " + parameters.day(query.from()) + " AND " + parameters.day(query.to()));
        }
        View.Segment segment = view.segment();
        if (segment != null) {
            conditions.add(dialect.among(segment.column().in(dialect), parameters.texts(segment.values())));
        }
        conditions.add(view.time().in(dialect) + " BETWEEN " + parameters.time(query.from()) + " AND "
                + parameters.time(query.to()));
        FilterCompiler compiler = new FilterCompiler(view, dialect, parameters);
        for (Filter filter : query.columnFilters()) {
            conditions.add(filter.accept(compiler));
        }
        RowKeys keys = scope.keys();
        if (keys != null) {
            List<String> columns =
                    view.keys().values().stream().map(key -> key.in(dialect)).toList();
            List<String> values = keys.values().stream().map(parameters::texts).toList();
            conditions.add(dialect.amongRows(columns, values));
        }
        return conditions.stream().collect(Collectors.joining("\n  AND ", "WHERE ", ""));
    }

    /** The bucket of a row's time. */
    String bucket(TimeGrid grid) {
        String time = view.time().in(dialect);
        if (grid.zone().equals(ZoneOffset.UTC)) {
            return dialect.bucket(grid.granularity(), time);
        }
        return grid.granularity().isCalendar()
                ? dialect.bucketIn(
                        grid.granularity(), time, parameters.text(grid.zone().getId()))
                : dialect.bucketFrom(grid.granularity(), time, parameters.time(grid.anchor()));
    }

    /** A table of the project, to be joined on more. */
    String of(Table table) {
        return named(table) + " ON " + tenant(table);
    }

    private String tenant(Table table) {
        return table.alias() + ".project_id = " + project;
    }

    private static String named(Table table) {
        return table.sqlName() + " " + table.alias();
    }
}

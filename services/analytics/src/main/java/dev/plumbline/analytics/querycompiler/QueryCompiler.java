package dev.plumbline.analytics.querycompiler;

import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Dialect;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.View;
import dev.plumbline.platform.tenancy.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compiles a query to one statement. A pure function: the same query gives the same text. */
public final class QueryCompiler {

    private final Dialect dialect;

    public QueryCompiler(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Filters on metadata are not in the statement: whoever has them says with the scope which rows satisfy them.
     *
     * @param maxRows the statement returns at most one row more, so that its reader knows that there were too many
     */
    public SqlQuery compile(ProjectId project, MetricsQuery query, QueryScope scope, int maxRows) {
        Parameters parameters = new Parameters(dialect);
        Statement statement = new Statement();
        RowSource rows = new RowSource(project, query, scope, dialect, parameters);
        String source = new RowStage(query, rows, dialect).write(statement);
        if (query.metrics().stream().anyMatch(metric -> metric.aggregation() == Aggregation.HISTOGRAM)) {
            source = new HistogramStage(query, dialect, parameters).write(statement, source);
        }
        return new GroupStage(query, dialect, parameters, maxRows).write(statement, source);
    }

    /**
     * Selects where the rows have their metadata: their keys in the order of the view, then day, block and index.
     *
     * @param maxRows it returns at most one row more
     */
    public SqlQuery places(ProjectId project, MetricsQuery query, int maxRows) {
        Parameters parameters = new Parameters(dialect);
        RowSource rows = new RowSource(project, query, QueryScope.ALL, dialect, parameters);
        View.Place place = Objects.requireNonNull(query.view().metadata());
        List<String> columns = new ArrayList<>();
        query.view().keys().values().forEach(key -> columns.add(key.in(dialect)));
        columns.addAll(List.of(
                place.day().in(dialect),
                place.block().in(dialect),
                place.index().in(dialect)));
        String text = Statement.select(
                columns, rows.from(Set.of()), rows.where(), "LIMIT " + parameters.integer(maxRows + 1));
        return new SqlQuery(text, parameters.values(), List.of());
    }
}

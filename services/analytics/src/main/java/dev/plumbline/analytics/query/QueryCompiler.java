package dev.plumbline.analytics.query;

import dev.plumbline.platform.tenancy.ProjectId;

/** Compiles a query to one statement. A pure function: the same query gives the same text. */
public final class QueryCompiler {

    private final Dialect dialect;

    public QueryCompiler(Dialect dialect) {
        this.dialect = dialect;
    }

    /** @param maxRows the statement returns at most one row more, so that its reader knows that there were too many */
    public SqlQuery compile(ProjectId project, MetricsQuery query, int maxRows) {
        Parameters parameters = new Parameters(dialect);
        Statement statement = new Statement();
        String source = new RowStage(project, query, dialect, parameters).write(statement);
        if (query.metrics().stream().anyMatch(metric -> metric.aggregation() == Aggregation.HISTOGRAM)) {
            source = new HistogramStage(query, dialect, parameters).write(statement, source);
        }
        return new GroupStage(query, dialect, parameters, maxRows).write(statement, source);
    }
}

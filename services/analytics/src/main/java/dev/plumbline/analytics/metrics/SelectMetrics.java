package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.columnquery.ColumnPlan;
import dev.plumbline.analytics.columnquery.ColumnQuery;
import dev.plumbline.analytics.columns.ColumnStore;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.querycompiler.PostgresDialect;
import dev.plumbline.analytics.querycompiler.QueryCompiler;
import dev.plumbline.analytics.querycompiler.QueryScope;
import dev.plumbline.analytics.querycompiler.SqlQuery;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs one query within its limits of time and rows. */
@ApplicationScoped
public class SelectMetrics {

    private static final QueryCompiler COMPILER = new QueryCompiler(new PostgresDialect());

    private final Pool pool;
    private final MetricsConfig config;
    private final ColumnStore columns;

    SelectMetrics(@ReactiveDataSource("read") Pool pool, MetricsConfig config, ColumnStore columns) {
        this.pool = pool;
        this.config = config;
        this.columns = columns;
    }

    public Uni<List<Map<String, @Nullable Object>>> run(ProjectId project, MetricsQuery query) {
        if (TimeBuckets.count(query) > config.maxRows()) {
            throw tooManyRows();
        }
        return inMemory(project, query)
                .chain(answer ->
                        answer.map(rows -> Uni.createFrom().item(rows)).orElseGet(() -> inDatabase(project, query)))
                .map(found -> TimeBuckets.filled(query, checked(found)));
    }

    /** Empty when the memory does not hold what is asked. */
    private Uni<Optional<List<Map<String, @Nullable Object>>>> inMemory(ProjectId project, MetricsQuery query) {
        Optional<ColumnPlan> plan = ColumnPlan.of(query);
        if (plan.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return columns.read(project, plan.get().layout(), query.from(), query.to())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(found -> found.flatMap(hours -> ColumnQuery.answer(plan.get(), hours, config.maxRows())));
    }

    private Uni<List<Map<String, @Nullable Object>>> inDatabase(ProjectId project, MetricsQuery query) {
        TimedTransactions transactions = new TimedTransactions(project, pool, config.timeLimit());
        return scope(project, query, transactions)
                .chain(scope -> transactions.run(connection -> rows(project, connection, query, scope)));
    }

    private Uni<QueryScope> scope(ProjectId project, MetricsQuery query, TimedTransactions transactions) {
        if (query.metadataFilters().isEmpty()) {
            return Uni.createFrom().item(QueryScope.ALL);
        }
        return new MetadataSearch(COMPILER, config.maxMetadataRows())
                .find(project, query, transactions)
                .map(keys -> new QueryScope(keys));
    }

    private Uni<List<Map<String, @Nullable Object>>> rows(
            ProjectId project, SqlConnection connection, MetricsQuery query, QueryScope scope) {
        SqlQuery sql = COMPILER.compile(project, query, scope, config.maxRows());
        return connection
                .preparedQuery(sql.text())
                .execute(SqlArguments.bind(sql))
                .map(rows -> new MetricsRows(sql.columns(), query).read(rows));
    }

    private List<Map<String, @Nullable Object>> checked(List<Map<String, @Nullable Object>> rows) {
        if (rows.size() > config.maxRows()) {
            throw tooManyRows();
        }
        return rows;
    }

    private ApiException tooManyRows() {
        return new ApiException(
                ErrorCode.UNPROCESSABLE,
                "The answer would have more than " + config.maxRows() + " rows. Set config.row_limit, narrow the time"
                        + " range, take a coarser granularity, or group by fewer dimensions.");
    }
}

package dev.plumbline.analytics.metrics;

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
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs one query within its limits of time and rows. */
@ApplicationScoped
public class SelectMetrics {

    private static final QueryCompiler COMPILER = new QueryCompiler(new PostgresDialect());

    private final Pool pool;
    private final MetricsConfig config;

    SelectMetrics(@ReactiveDataSource("read") Pool pool, MetricsConfig config) {
        this.pool = pool;
        this.config = config;
    }

    public Uni<List<Map<String, @Nullable Object>>> run(ProjectId project, MetricsQuery query) {
        if (TimeBuckets.count(query) > config.maxRows()) {
            throw tooManyRows();
        }
        TimedTransactions transactions = new TimedTransactions(project, pool, config.timeLimit());
        return scope(project, query, transactions)
                .chain(scope -> transactions.run(connection -> rows(project, connection, query, scope)))
                .map(found -> TimeBuckets.filled(query, checked(found)));
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

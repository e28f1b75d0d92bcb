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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
                .chain(scope -> transactions.run(connection -> days(project, connection, query, scope)
                        .chain(narrower -> rows(project, connection, query, narrower))))
                .map(found -> TimeBuckets.filled(query, checked(found)));
    }

    private Uni<QueryScope> scope(ProjectId project, MetricsQuery query, TimedTransactions transactions) {
        if (query.metadataFilters().isEmpty()) {
            return Uni.createFrom().item(QueryScope.ALL);
        }
        return new MetadataSearch(COMPILER, config.maxMetadataRows())
                .find(project, query, transactions)
                .map(keys -> new QueryScope(keys, null));
    }

    private static Uni<QueryScope> days(
            ProjectId project, SqlConnection connection, MetricsQuery query, QueryScope scope) {
        if (!QueryCompiler.needsDays(query)) {
            return Uni.createFrom().item(scope);
        }
        SqlQuery sql = COMPILER.days(project, query, scope);
        return connection
                .preparedQuery(sql.text())
                .execute(SqlArguments.bind(sql))
                .map(rows -> rows.iterator().next())
                .map(row -> scope.within(new QueryScope.Days(
                        dayOr(row.getLocalDate(0), query.from()), dayOr(row.getLocalDate(1), query.to()))));
    }

    /** No row, no days: any bound will do, so that not every partition is looked at for nothing. */
    private static LocalDate dayOr(@Nullable LocalDate day, Instant instead) {
        return day == null ? LocalDate.ofInstant(instead, ZoneOffset.UTC) : day;
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

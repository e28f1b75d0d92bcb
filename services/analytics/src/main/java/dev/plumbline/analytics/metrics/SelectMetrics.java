package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.PostgresDialect;
import dev.plumbline.analytics.query.QueryCompiler;
import dev.plumbline.analytics.query.SqlQuery;
import dev.plumbline.platform.database.DatabaseTrouble;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs one query within its limits of time and rows. */
@ApplicationScoped
public class SelectMetrics {

    private static final String TIME_LIMIT = "SELECT set_config('statement_timeout', $1, true)";

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
        SqlQuery sql = COMPILER.compile(project, query, config.maxRows());
        return TenantTransaction.run(pool, Tenant.project(project), connection -> rows(connection, sql, query))
                .onFailure(DatabaseTrouble::isTooSlow)
                .transform(failure -> new ApiException(
                        ErrorCode.TOO_SLOW,
                        "The query took longer than " + config.timeLimit().toSeconds()
                                + " s. Narrow the time range, add filters, or ask for fewer dimensions and metrics."))
                .map(rows -> TimeBuckets.filled(query, checked(rows)));
    }

    private Uni<List<Map<String, @Nullable Object>>> rows(SqlConnection connection, SqlQuery sql, MetricsQuery query) {
        String limit = config.timeLimit().toMillis() + "ms";
        return connection
                .preparedQuery(TIME_LIMIT)
                .execute(Tuple.of(limit))
                .chain(() -> connection.preparedQuery(sql.text()).execute(bind(sql)))
                .map(rows -> new MetricsRows(sql.columns(), query).read(rows));
    }

    private static Tuple bind(SqlQuery sql) {
        Tuple tuple = Tuple.tuple();
        for (Object value : sql.parameters()) {
            if (value instanceof Instant instant) {
                tuple.addOffsetDateTime(instant.atOffset(ZoneOffset.UTC));
            } else if (value instanceof List<?> texts) {
                tuple.addArrayOfString(texts.toArray(String[]::new));
            } else {
                tuple.addValue(value);
            }
        }
        return tuple;
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

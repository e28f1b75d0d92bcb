package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.database.ReadTransaction;
import dev.plumbline.platform.database.DatabaseTrouble;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.function.Function;

/** The transactions of one request, which share its time. The database itself stops a statement when the time is up. */
final class TimedTransactions {

    private static final String TIME_LIMIT = "SELECT set_config('statement_timeout', $1, true)";

    private final ProjectId project;
    private final Pool pool;
    private final Duration limit;
    private final long end;

    TimedTransactions(ProjectId project, Pool pool, Duration limit) {
        this.project = project;
        this.pool = pool;
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** Fails with a 422 and advice when the time is up. */
    <T> Uni<T> run(Function<SqlConnection, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw tooSlow();
            }
            return ReadTransaction.run(pool, Tenant.project(project), connection -> connection
                            .preparedQuery(TIME_LIMIT)
                            .execute(Tuple.of(left + "ms"))
                            .chain(() -> work.apply(connection)))
                    .onFailure(DatabaseTrouble::isTooSlow)
                    .transform(failure -> tooSlow());
        });
    }

    private ApiException tooSlow() {
        return new ApiException(
                ErrorCode.TOO_SLOW,
                "The query took longer than " + limit.toSeconds()
                        + " s. Narrow the time range, add filters, or ask for fewer dimensions and metrics.");
    }
}

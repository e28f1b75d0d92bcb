package dev.plumbline.analytics.columns;

import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.function.Function;

/** A transaction whose statements all see one state of the database. */
final class Snapshot {

    private static final String ISOLATION = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
    private static final String TIME_LIMIT = "SELECT set_config('statement_timeout', $1, true)";

    private Snapshot() {}

    static <T> Uni<T> run(Pool pool, ProjectId project, Duration limit, Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(connection -> connection
                .query(ISOLATION)
                .execute()
                .chain(() -> TenantTransaction.actFor(connection, Tenant.project(project)))
                .chain(() -> connection.preparedQuery(TIME_LIMIT).execute(Tuple.of(limit.toMillis() + "ms")))
                .chain(() -> work.apply(connection)));
    }
}

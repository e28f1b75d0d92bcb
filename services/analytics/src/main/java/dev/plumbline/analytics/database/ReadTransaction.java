package dev.plumbline.analytics.database;

import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * A tenant's transaction whose caller does not wait for ever. The database stops a slow statement itself; this is for one that has
 * stopped answering, while its connections look alive.
 */
public final class ReadTransaction {

    /** More than the longest statement and the longest wait for a connection together. */
    private static final Duration LIMIT = Duration.ofSeconds(35);

    private ReadTransaction() {}

    /** As {@link TenantTransaction#run}. Fails with a {@link TimeoutException}, to callers a 503, when no answer comes. */
    public static <T> Uni<T> run(Pool pool, Tenant tenant, Function<SqlConnection, Uni<T>> work) {
        return run(pool, tenant, LIMIT, work);
    }

    static <T> Uni<T> run(Pool pool, Tenant tenant, Duration limit, Function<SqlConnection, Uni<T>> work) {
        return TenantTransaction.run(pool, tenant, work)
                .ifNoItem()
                .after(limit)
                .failWith(() -> new TimeoutException("The database does not answer"));
    }
}

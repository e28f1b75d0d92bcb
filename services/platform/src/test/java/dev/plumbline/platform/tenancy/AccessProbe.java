package dev.plumbline.platform.tenancy;

import dev.plumbline.schema.migration.DatabaseRole;
import dev.plumbline.schema.testing.TestDatabase;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs statements as plumbline_access for one tenant or another. */
final class AccessProbe implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;

    AccessProbe(TestDatabase database) {
        PgConnectOptions options = new PgConnectOptions()
                .setHost(database.address().host())
                .setPort(database.address().port())
                .setDatabase(database.address().name())
                .setUser(DatabaseRole.ACCESS.user())
                .setPassword(TestDatabase.PASSWORD);
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(2))
                .connectingTo(options)
                .using(vertx)
                .build();
    }

    List<String> rows(Tenant tenant, String sql, Tuple arguments) {
        List<String> found = new ArrayList<>();
        for (Row row : run(tenant, sql, arguments)) {
            found.add(row.getDelegate().deepToString());
        }
        return found;
    }

    /** How many rows a statement wrote. */
    int written(Tenant tenant, String sql, Tuple arguments) {
        return run(tenant, sql, arguments).rowCount();
    }

    private RowSet<Row> run(Tenant tenant, String sql, Tuple arguments) {
        return TenantTransaction.run(pool, tenant, connection -> connection
                        .preparedQuery(sql)
                        .execute(arguments))
                .await()
                .atMost(LIMIT);
    }

    @Override
    public void close() {
        pool.close().await().atMost(LIMIT);
        vertx.close().await().atMost(LIMIT);
    }
}

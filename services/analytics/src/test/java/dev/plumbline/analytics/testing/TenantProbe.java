package dev.plumbline.analytics.testing;

import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
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
import java.util.Map;
import java.util.Objects;

/** Runs statements as plumbline_read for one tenant or another. */
public final class TenantProbe implements AutoCloseable {

    public static final Tenant OTHER = Tenant.project(new ProjectId("p2"));

    /** As after a commit: the settings are there, and empty. */
    public static final Tenant NONE = new Tenant(Map.of("app.projects", "", "app.organizations", ""));

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;

    public TenantProbe(TestDatabase database) {
        PgConnectOptions options = new PgConnectOptions()
                .setHost(database.address().host())
                .setPort(database.address().port())
                .setDatabase(database.address().name())
                .setUser("plumbline_read")
                .setPassword(TestDatabase.PASSWORD);
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(2))
                .connectingTo(options)
                .using(vertx)
                .build();
    }

    /** What a statement tells: its rows that hold anything but NULL and 0. */
    public List<String> rows(Tenant tenant, String sql, Tuple arguments) {
        RowSet<Row> rows = TenantTransaction.run(pool, tenant, connection -> connection
                        .preparedQuery(sql)
                        .execute(arguments))
                .await()
                .atMost(LIMIT);
        List<String> telling = new ArrayList<>();
        for (Row row : rows) {
            if (tellsSomething(row)) {
                telling.add(row.getDelegate().deepToString());
            }
        }
        return telling;
    }

    private static boolean tellsSomething(Row row) {
        for (int column = 0; column < row.size(); column++) {
            Object value = row.getValue(column);
            if (value != null && !Objects.equals(value, 0L)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        pool.close().await().atMost(LIMIT);
        vertx.close().await().atMost(LIMIT);
    }
}

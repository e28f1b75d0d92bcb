package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.columns.ColumnStore;
import dev.plumbline.schema.migration.DatabaseAddress;
import dev.plumbline.schema.testing.TestDatabase;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;

/** Connections of the role that analytics has. */
record ReadPool(Vertx vertx, Pool pool) implements AutoCloseable {

    static final int CONNECTIONS = 4;
    private static final long COLUMN_BYTES = 50_000_000;

    static ReadPool open(DatabaseAddress address) {
        Vertx vertx = Vertx.vertx();
        Pool pool = PgBuilder.pool()
                .connectingTo(new PgConnectOptions()
                        .setHost(address.host())
                        .setPort(address.port())
                        .setDatabase(address.name())
                        .setUser("plumbline_read")
                        .setPassword(TestDatabase.PASSWORD))
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .using(vertx)
                .build();
        return new ReadPool(vertx, pool);
    }

    /** Whatever it can, it answers from columns in memory. */
    SelectMetrics metrics(Duration timeLimit, int maxRows) {
        return metrics(timeLimit, maxRows, new ColumnStore(pool, COLUMN_BYTES));
    }

    /** Asks the tables only. */
    SelectMetrics metricsOfTables(Duration timeLimit, int maxRows) {
        return metrics(timeLimit, maxRows, new ColumnStore(pool, 0));
    }

    private SelectMetrics metrics(Duration timeLimit, int maxRows, ColumnStore columns) {
        return new SelectMetrics(
                pool,
                new MetricsConfig() {
                    @Override
                    public Duration timeLimit() {
                        return timeLimit;
                    }

                    @Override
                    public int maxRows() {
                        return maxRows;
                    }

                    @Override
                    public int maxMetadataRows() {
                        return maxRows;
                    }
                },
                columns);
    }

    @Override
    public void close() {
        pool.close().await().indefinitely();
        vertx.close().await().indefinitely();
    }
}

package dev.plumbline.analytics.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.platform.database.DatabaseTrouble;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.schema.testing.TestDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A PostgreSQL process that is stopped: its connections stay, and nothing answers. */
class ReadTransactionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Tenant TENANT = Tenant.project(new ProjectId("p1"));

    private final Vertx vertx = Vertx.vertx();
    private Pool pool;

    @BeforeEach
    void connect() {
        TestDatabase database = TestDatabase.create();
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(new PgConnectOptions()
                        .setHost(database.address().host())
                        .setPort(database.address().port())
                        .setDatabase(database.address().name())
                        .setUser("plumbline_read")
                        .setPassword(TestDatabase.PASSWORD))
                .using(vertx)
                .build();
    }

    @AfterEach
    void close() {
        pool.close().await().atMost(PATIENCE);
        vertx.close().await().atMost(PATIENCE);
    }

    @Test
    void failsAsUnavailableWhenTheDatabaseHangsAndRecovers() throws IOException, InterruptedException {
        int process = ReadTransaction.run(pool, TENANT, ReadTransactionIT::process)
                .await()
                .atMost(PATIENCE);

        signal("STOP", process);
        try {
            Uni<Integer> read = ReadTransaction.run(pool, TENANT, Duration.ofMillis(300), ReadTransactionIT::process);

            assertThatThrownBy(() -> read.await().atMost(PATIENCE))
                    .matches(DatabaseTrouble::isUnavailable)
                    .hasRootCauseMessage("The database does not answer");
        } finally {
            signal("CONT", process);
        }

        assertThat(ReadTransaction.run(pool, TENANT, ReadTransactionIT::process)
                        .await()
                        .atMost(PATIENCE))
                .isEqualTo(process);
    }

    private static Uni<Integer> process(SqlConnection connection) {
        return connection.query("SELECT pg_backend_pid()").execute().map(rows -> rows.iterator()
                .next()
                .getInteger(0));
    }

    private static void signal(String name, int process) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process)).start();
        assertThat(kill.waitFor()).isZero();
    }
}

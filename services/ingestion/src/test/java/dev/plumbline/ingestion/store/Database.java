package dev.plumbline.ingestion.store;

import dev.plumbline.ingestion.partition.Partitions;
import dev.plumbline.schema.migration.DatabaseRole;
import dev.plumbline.schema.partition.PartitionKeeper;
import dev.plumbline.schema.testing.TestDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A database of its own with the application's role, partitions made on demand, and a superuser's look at the rows. */
public final class Database implements AutoCloseable {

    public final TestDatabase server = TestDatabase.create();
    public final Vertx vertx = Vertx.vertx();
    public final Pool pool = pool(server, vertx);
    private final PartitionKeeper keeper =
            new PartitionKeeper(server.address(), TestDatabase.PASSWORD, Clock.systemUTC());
    public final PostgresTelemetryStore store = new PostgresTelemetryStore(pool, partitions(keeper));

    /** As the application's role, so row-level security applies. */
    private static Pool pool(TestDatabase server, Vertx vertx) {
        PgConnectOptions options = new PgConnectOptions()
                .setHost(server.address().host())
                .setPort(server.address().port())
                .setDatabase(server.address().name())
                .setUser(DatabaseRole.INGEST.user())
                .setPassword(TestDatabase.PASSWORD)
                .setCachePreparedStatements(true);
        return Pool.newInstance(PgBuilder.pool()
                .connectingTo(options)
                .with(new PoolOptions().setMaxSize(4))
                .using(vertx)
                .build());
    }

    private static Partitions partitions(PartitionKeeper keeper) {
        return days -> Uni.createFrom().emitter(emitter -> {
            try {
                keeper.ensure(days);
                emitter.complete(null);
            } catch (SQLException e) {
                emitter.fail(e);
            }
        });
    }

    public void write(Write... batch) {
        await(store.write(List.of(batch), "test"));
    }

    public static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(20));
    }

    /** Every row that a superuser sees, column by column as text. */
    public List<Map<String, String>> query(String sql) {
        try (Connection connection = server.superuser();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            ResultSetMetaData columns = result.getMetaData();
            List<Map<String, String>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnName(i), result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] body(String project, String trace, long block) {
        try (Connection connection = server.superuser();
                var statement = connection.prepareStatement(
                        "SELECT body FROM payload WHERE project_id = ? AND trace_id = ? AND block = ?")) {
            statement.setString(1, project);
            statement.setString(2, trace);
            statement.setLong(3, block);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        await(pool.close());
        keeper.close();
        vertx.close();
    }
}

package dev.plumbline.schema.testing;

import dev.plumbline.schema.migration.DatabaseAddress;
import dev.plumbline.schema.migration.DatabaseRole;
import dev.plumbline.schema.migration.DatabaseRoles;
import dev.plumbline.schema.migration.SchemaMigrator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A migrated database with Plumbline's roles on a PostgreSQL that this JVM starts once (without fsync: it need not survive).
 * Every role's password is {@link #PASSWORD}.
 */
public record TestDatabase(DatabaseAddress address) {

    public static final String PASSWORD = "test";

    private static final String TEMPLATE = "plumbline_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A new empty database, copied from a migrated template (some 50 ms). */
    public static TestDatabase create() {
        String name = "test_" + NUMBER.incrementAndGet();
        DatabaseAddress template = Server.ADDRESS;
        try (Connection connection = superuser(template.withName("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " OWNER plumbline_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(template.withName(name));
    }

    public Connection connect(DatabaseRole role) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), role.user(), PASSWORD);
    }

    public Connection superuser() throws SQLException {
        return superuser(address);
    }

    private static Connection superuser(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), "postgres", "postgres");
    }

    private static final class Server {
        static final DatabaseAddress ADDRESS = start();

        private static DatabaseAddress start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                DatabaseAddress address = new DatabaseAddress("localhost", server.getPort(), TEMPLATE);
                Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
                for (DatabaseRole role : DatabaseRole.values()) {
                    passwords.put(role, PASSWORD);
                }
                new DatabaseRoles(address, "postgres", "postgres").create(passwords);
                new SchemaMigrator(address, PASSWORD).migrate();
                return address;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("PostgreSQL for tests did not start", e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

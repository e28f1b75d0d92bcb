package dev.plumbline.schema.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Creates Plumbline's roles and its database with a superuser (or a CREATEROLE CREATEDB user of a managed database), and sets
 * their passwords anew, so that rotating a secret needs only a restart. Idempotent.
 */
public final class DatabaseRoles {

    private final DatabaseAddress address;
    private final String adminUser;
    private final String adminPassword;

    /** @param address the database to create; the administrator connects to {@code postgres} on the same server */
    public DatabaseRoles(DatabaseAddress address, String adminUser, String adminPassword) {
        this.address = address;
        this.adminUser = adminUser;
        this.adminPassword = adminPassword;
    }

    public void create(Map<DatabaseRole, String> passwords) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                address.withName("postgres").jdbcUrl(), DatabaseAddress.credentials(adminUser, adminPassword))) {
            for (Map.Entry<DatabaseRole, String> entry : passwords.entrySet()) {
                createRole(connection, entry.getKey().user(), entry.getValue());
            }
            createDatabase(connection, address.name(), DatabaseRole.OWNER.user());
        }
    }

    /** Creates a role with LOGIN and nothing else, or sets the password of an existing one. */
    public static void createRole(Connection connection, String role, String password) throws SQLException {
        String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        try (Statement statement = connection.createStatement()) {
            statement.execute(verb + " ROLE " + statement.enquoteIdentifier(role, true) + " LOGIN PASSWORD "
                    + statement.enquoteLiteral(password));
        }
    }

    /** Creates a database owned by {@code owner} that nobody else may connect to by default, unless it exists. */
    public static void createDatabase(Connection connection, String name, String owner) throws SQLException {
        if (exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true) + " OWNER "
                    + statement.enquoteIdentifier(owner, true) + " ENCODING 'UTF8' TEMPLATE template0");
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}

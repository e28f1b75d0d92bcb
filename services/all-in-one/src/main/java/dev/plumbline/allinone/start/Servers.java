package dev.plumbline.allinone.start;

import dev.plumbline.allinone.embedded.EmbeddedKeycloak;
import dev.plumbline.allinone.embedded.EmbeddedPostgres;
import dev.plumbline.allinone.embedded.EmbeddedRedis;
import dev.plumbline.allinone.secrets.Secrets;
import dev.plumbline.allinone.settings.StartSettings;
import dev.plumbline.allinone.supervision.DataFolder;
import dev.plumbline.allinone.supervision.LeftOver;
import dev.plumbline.allinone.supervision.Supervisor;
import dev.plumbline.schema.migration.DatabaseAddress;
import dev.plumbline.schema.migration.DatabaseRole;
import dev.plumbline.schema.migration.DatabaseRoles;
import dev.plumbline.schema.migration.SchemaMigrator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The three servers, up or on their way. */
record Servers(Supervisor supervisor, EmbeddedPostgres postgres, EmbeddedRedis redis, EmbeddedKeycloak keycloak) {
    static final String DATABASE = "plumbline";
    private static final String KEYCLOAK = "keycloak";
    private static final String SUPERUSER_PASSWORD = "postgres.password";
    private static final String REDIS_PASSWORD = "plumbline.redis.password";
    private static final String KEYCLOAK_PASSWORD = "keycloak.database.password";
    static final String KEYCLOAK_ADMIN = "keycloak.admin.secret";
    static final String PEPPER = "plumbline.key.pepper";
    private static final List<String> SECRETS =
            List.of(SUPERUSER_PASSWORD, REDIS_PASSWORD, KEYCLOAK_PASSWORD, KEYCLOAK_ADMIN, PEPPER);

    /** Makes all that are missing, so that they can be written down before they lock anything. */
    static void makeSecrets(Secrets secrets) {
        passwords(secrets);
        for (String name : SECRETS) {
            secrets.password(name);
        }
    }

    /** PostgreSQL and Redis are up when this returns; Keycloak is on its way, and nothing but sign-in waits for it. */
    static Servers start(
            StartSettings settings, DataFolder data, Secrets secrets, Supervisor supervisor, Progress progress)
            throws IOException, InterruptedException, SQLException {
        for (LeftOver left : LeftOver.find(data)) {
            progress.say("Stopping " + left.service() + ", left running by a start that was killed");
            left.end();
        }
        String superuserPassword = secrets.password(SUPERUSER_PASSWORD);
        progress.say(EmbeddedPostgres.exists(data) ? "Starting PostgreSQL" : "Making the database (first start)");
        EmbeddedPostgres postgres = EmbeddedPostgres.prepare(data, settings.cache(), superuserPassword);
        EmbeddedRedis redis = EmbeddedRedis.prepare(data, settings.cache(), secrets.password(REDIS_PASSWORD));
        supervisor.launch(postgres);
        supervisor.launch(redis);
        supervisor.awaitReady(postgres);

        String keycloakPassword = secrets.password(KEYCLOAK_PASSWORD);
        try (Connection connection = postgres.superuser("postgres")) {
            DatabaseRoles.createRole(connection, KEYCLOAK, keycloakPassword);
            DatabaseRoles.createDatabase(connection, KEYCLOAK, KEYCLOAK);
        }
        EmbeddedKeycloak keycloak = EmbeddedKeycloak.prepare(
                data,
                settings.keycloak(),
                new EmbeddedKeycloak.Settings(
                        settings.url().toString(),
                        postgres.url(KEYCLOAK),
                        KEYCLOAK,
                        keycloakPassword,
                        secrets.password(KEYCLOAK_ADMIN)));
        supervisor.launch(keycloak);
        progress.say("PostgreSQL is up; Keycloak is starting beside the app");

        Map<DatabaseRole, String> passwords = passwords(secrets);
        migrate(new DatabaseAddress("127.0.0.1", postgres.port(), DATABASE), superuserPassword, passwords, progress);
        supervisor.awaitReady(redis);
        return new Servers(supervisor, postgres, redis, keycloak);
    }

    private static Map<DatabaseRole, String> passwords(Secrets secrets) {
        Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
        for (DatabaseRole role : DatabaseRole.values()) {
            passwords.put(role, secrets.password(passwordSetting(role)));
        }
        return passwords;
    }

    static String passwordSetting(DatabaseRole role) {
        return "plumbline.database." + role.name().toLowerCase(Locale.ROOT) + ".password";
    }

    private static void migrate(
            DatabaseAddress address, String superuserPassword, Map<DatabaseRole, String> passwords, Progress progress)
            throws SQLException {
        new DatabaseRoles(address, EmbeddedPostgres.SUPERUSER, superuserPassword).create(passwords);
        int changes = new SchemaMigrator(address, Objects.requireNonNull(passwords.get(DatabaseRole.OWNER))).migrate();
        if (changes > 0) {
            progress.say("Database schema brought up to date (" + changes + " changes)");
        }
    }
}

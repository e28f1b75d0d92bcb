package dev.plumbline.schema.command;

import dev.plumbline.schema.migration.DatabaseAddress;
import dev.plumbline.schema.migration.DatabaseRole;
import dev.plumbline.schema.migration.SchemaMigrator;
import dev.plumbline.schema.partition.PartitionKeeper;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Command for a cluster's migration job and its daily partition job: migrates, then makes the partitions of the coming days.
 * Reads PLUMBLINE_DATABASE_HOST, _PORT, _NAME and PLUMBLINE_DATABASE_OWNER_PASSWORD.
 */
public final class Migrate {

    private Migrate() {}

    public static void main(String[] arguments) throws SQLException {
        DatabaseAddress address = new DatabaseAddress(
                setting("PLUMBLINE_DATABASE_HOST", "localhost"),
                Integer.parseInt(setting("PLUMBLINE_DATABASE_PORT", "5432")),
                setting("PLUMBLINE_DATABASE_NAME", "plumbline"));
        String password = System.getenv("PLUMBLINE_DATABASE_OWNER_PASSWORD");
        if (password == null) {
            throw new IllegalArgumentException(
                    "Set PLUMBLINE_DATABASE_OWNER_PASSWORD: migrations run as " + DatabaseRole.OWNER.user());
        }
        int migrations = new SchemaMigrator(address, password).migrate();
        try (PartitionKeeper keeper = new PartitionKeeper(address, password, Clock.systemUTC())) {
            keeper.ensureComingDays();
        }
        System.out.println("schema is current, migrations run: " + migrations);
    }

    private static String setting(String name, String fallback) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? fallback : value;
    }
}

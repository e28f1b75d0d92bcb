package dev.plumbline.schema.migration;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Runs the Flyway migrations as the owner role. */
public final class SchemaMigrator {

    private final DatabaseAddress address;
    private final String ownerPassword;

    public SchemaMigrator(DatabaseAddress address, String ownerPassword) {
        this.address = address;
        this.ownerPassword = ownerPassword;
    }

    /** @return how many migrations ran; 0 when the schema was new enough */
    public int migrate() {
        MigrateResult result = Flyway.configure(SchemaMigrator.class.getClassLoader())
                .dataSource(address.jdbcUrl(), DatabaseRole.OWNER.user(), ownerPassword)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return result.migrationsExecuted;
    }
}

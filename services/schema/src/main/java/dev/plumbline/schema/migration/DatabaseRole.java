package dev.plumbline.schema.migration;

/** The roles that Plumbline connects as. None is a superuser and none but OWNER owns a table, so row-level security binds all of them. */
public enum DatabaseRole {
    /** Flyway and the partition keeper, nobody else. */
    OWNER,
    /** Writes telemetry. */
    INGEST,
    /** Reads telemetry, changes nothing. */
    READ,
    /** Writes organizations, projects, members, keys and the audit log. */
    ADMIN,
    /** Authenticates: looks keys and roles up, notes a key's last use. */
    ACCESS;

    /** The name of the role in PostgreSQL; migrations grant to these names. */
    public String user() {
        return "plumbline_" + name().toLowerCase(java.util.Locale.ROOT);
    }
}

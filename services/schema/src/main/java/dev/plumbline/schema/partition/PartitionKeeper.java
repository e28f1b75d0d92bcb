package dev.plumbline.schema.partition;

import dev.plumbline.schema.migration.DatabaseAddress;
import dev.plumbline.schema.migration.DatabaseRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the partition of a day before its first row is written: PostgreSQL refuses to make it once DEFAULT holds such a row.
 * The only code besides Flyway that connects as the owner. It keeps one connection of its own and blocks: call it off the event
 * loop. An advisory lock keeps two nodes from making the same partition.
 */
public final class PartitionKeeper implements AutoCloseable {

    /** Tables partitioned by day. */
    private static final List<String> TABLES = List.of("span", "payload");

    /** Any fixed number: it names this lock among all advisory locks of the database. */
    private static final long LOCK = 0x706c756d626c696eL;

    /** check_violation: PostgreSQL found rows of the new partition in DEFAULT. */
    private static final String DEFAULT_HOLDS_ROWS = "23514";

    private static final DateTimeFormatter SUFFIX = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final DatabaseAddress address;
    private final String ownerPassword;
    private final Clock clock;
    private final Set<LocalDate> known = ConcurrentHashMap.newKeySet();
    private @Nullable Connection connection;

    public PartitionKeeper(DatabaseAddress address, String ownerPassword, Clock clock) {
        this.address = address;
        this.ownerPassword = ownerPassword;
        this.clock = clock;
    }

    /** Today and the days ahead that the window allows. */
    public void ensureComingDays() throws SQLException {
        PartitionWindow window = window();
        ensure(window.last()
                .minusDays(PartitionWindow.DAYS_AHEAD)
                .datesUntil(window.last().plusDays(1))
                .toList());
    }

    /** True when every day is known to have its partition, or is outside the window. Cheap, never blocks. */
    public boolean isEnsured(Collection<LocalDate> days) {
        PartitionWindow window = window();
        return days.stream().allMatch(day -> known.contains(day) || !window.contains(day));
    }

    /** Makes what is missing among {@code days}; days outside the window are DEFAULT's. Throws when the database is away. */
    public synchronized void ensure(Collection<LocalDate> days) throws SQLException {
        PartitionWindow window = window();
        Set<LocalDate> missing = new TreeSet<>();
        for (LocalDate day : days) {
            if (window.contains(day) && !known.contains(day)) {
                missing.add(day);
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        Connection open = open();
        try {
            for (LocalDate day : missing) {
                for (String table : TABLES) {
                    makeAlone(open, table, day);
                }
                known.add(day);
            }
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    /** One transaction per partition: who held the locks of two tables could wait for a writer that waits for them. */
    private static void makeAlone(Connection connection, String table, LocalDate day) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }
        makePartition(connection, table, day);
        connection.commit();
    }

    private PartitionWindow window() {
        return PartitionWindow.around(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** CREATE then ATTACH: the parent is locked only for the attachment, so writers of other days go on meanwhile. */
    private static void makePartition(Connection connection, String table, LocalDate day) throws SQLException {
        String partition = table + "_" + SUFFIX.format(day);
        if (exists(connection, partition)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + partition + " (LIKE " + table + " INCLUDING ALL)");
            statement.execute("ALTER TABLE " + partition + " ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY");
            Savepoint made = connection.setSavepoint();
            try {
                attach(statement, table, partition, day);
            } catch (SQLException e) {
                if (!DEFAULT_HOLDS_ROWS.equals(e.getSQLState())) {
                    throw e;
                }
                connection.rollback(made);
                moveFromDefault(statement, table, partition, day);
                attach(statement, table, partition, day);
            }
        }
    }

    private static void attach(Statement statement, String table, String partition, LocalDate day) throws SQLException {
        statement.execute("ALTER TABLE " + table + " ATTACH PARTITION " + partition + " FOR VALUES FROM ('" + day
                + "') TO ('" + day.plusDays(1) + "')");
    }

    /**
     * A clock that ran ahead, or a writer without the owner's password, left rows of this day in DEFAULT. Forced row-level
     * security would hide them from the owner too; it is back before anybody else can look, because the locks stay until the
     * commit.
     */
    private static void moveFromDefault(Statement statement, String table, String partition, LocalDate day)
            throws SQLException {
        String rest = table + "_default";
        for (String lifted : List.of(rest, partition)) {
            statement.execute("ALTER TABLE " + lifted + " NO FORCE ROW LEVEL SECURITY");
        }
        statement.execute("WITH moved AS (DELETE FROM " + rest + " WHERE day = '" + day + "' RETURNING *) INSERT INTO "
                + partition + " SELECT * FROM moved");
        for (String lifted : List.of(rest, partition)) {
            statement.execute("ALTER TABLE " + lifted + " FORCE ROW LEVEL SECURITY");
        }
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
            statement.setString(1, table);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private Connection open() throws SQLException {
        Connection current = connection;
        if (current != null && current.isValid(2)) {
            return current;
        }
        close();
        Connection fresh = DriverManager.getConnection(address.jdbcUrl(), DatabaseRole.OWNER.user(), ownerPassword);
        fresh.setAutoCommit(false);
        connection = fresh;
        return fresh;
    }

    @Override
    public synchronized void close() throws SQLException {
        Connection current = connection;
        connection = null;
        if (current != null) {
            current.close();
        }
    }
}

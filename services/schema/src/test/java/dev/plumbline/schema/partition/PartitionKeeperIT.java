package dev.plumbline.schema.partition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.schema.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionKeeperIT {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final TestDatabase database = TestDatabase.create();

    @Test
    void makesAMissingDayOnceAndLeavesStrayClocksToDefault() throws SQLException {
        List<LocalDate> days = List.of(TODAY, TODAY.minusDays(400), TODAY.minusDays(401), TODAY.plusDays(3));
        try (PartitionKeeper keeper = keeper();
                PartitionKeeper other = keeper()) {
            assertThat(keeper.isEnsured(days)).isFalse();
            keeper.ensure(days);
            keeper.ensure(days);
            other.ensure(days);
            assertThat(keeper.isEnsured(days)).isTrue();
        }
        assertThat(partitions("span")).containsExactly("span_20251020", "span_20261124", "span_default");
        assertThat(partitions("payload")).containsExactly("payload_20251020", "payload_20261124", "payload_default");
    }

    @Test
    void rowsThatAClockAheadLeftInDefaultMoveWhenTheirDayComes() throws SQLException {
        LocalDate ahead = TODAY.plusDays(5);
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO span (project_id, day, trace_id, id, type, start_time, level, environment, root,
                        event_time, content_hash, created_at, updated_at)
                    VALUES ('p', '%s', 't', 's', 'SPAN', '%sT10:00:00Z', 'DEFAULT', 'default', true,
                        now(), 1, now(), now())""".formatted(ahead, ahead));
        }

        Clock later = Clock.offset(NOON, Duration.ofDays(4));
        try (PartitionKeeper keeper = new PartitionKeeper(database.address(), TestDatabase.PASSWORD, later)) {
            keeper.ensure(List.of(ahead));
        }

        try (Connection connection = database.superuser();
                ResultSet row = connection.createStatement().executeQuery("""
                        SELECT tableoid::regclass::text, (SELECT bool_and(relforcerowsecurity) FROM pg_class
                            WHERE relname IN ('span_default', 'span_20261129', 'payload_default'))
                        FROM span""")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("span_20261129");
            assertThat(row.getBoolean(2)).isTrue();
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void partitionsForceRowLevelSecurityAndCarryNoGrant() throws SQLException {
        try (PartitionKeeper keeper = keeper()) {
            keeper.ensureComingDays();
        }
        try (Connection connection = database.superuser();
                ResultSet bad = connection.createStatement().executeQuery("""
                        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                        WHERE c.relkind = 'r' AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity
                          OR EXISTS (SELECT 1 FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner))""")) {
            assertThat(bad.next()).isFalse();
        }
    }

    private PartitionKeeper keeper() {
        return new PartitionKeeper(database.address(), TestDatabase.PASSWORD, NOON);
    }

    private List<String> partitions(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.superuser();
                ResultSet result = connection.createStatement().executeQuery("""
                        SELECT inhrelid::regclass::text FROM pg_inherits
                        WHERE inhparent = '%s'::regclass ORDER BY 1""".formatted(table))) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }
}

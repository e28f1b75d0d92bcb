package dev.plumbline.ingestion.purge;

import static dev.plumbline.ingestion.store.Database.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ingestion.store.Database;
import dev.plumbline.ingestion.store.Sample;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deleted projects leave nothing behind, whatever happens while they are cleared away. */
class PurgeIT {

    private static final List<String> TABLES =
            List.of("span", "payload", "trace", "observation_identity", "score", "ingest_ledger");

    private record Settings(Duration interval, Duration watch, int slice) implements PurgeConfig {}

    private final Database database = new Database();
    private final Purge purge = purge(Duration.ofMinutes(10));

    @BeforeEach
    void twoProjects() throws SQLException {
        for (String project : List.of("gone", "here")) {
            send(project, "a");
            execute("""
                    INSERT INTO score (project_id, id, name, source, data_type, environment, "timestamp", event_time,
                        content_hash, created_at, updated_at)
                      VALUES ('%1$s', 's', 'n', 'API', 'NUMERIC', 'default', now(), now(), 1, now(), now());
                    INSERT INTO observation_identity VALUES ('%1$s', 'classic', 'a', now(), current_date)""".formatted(project));
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void clearsEveryTableOfADeletedProjectAndNoOther() throws SQLException {
        List<Long> others = counts("here");
        assertThat(counts("gone")).doesNotContain(0L);
        await(purge.run());
        assertThat(counts("gone")).as("not deleted yet").doesNotContain(0L);

        remove("gone");
        await(purge.run());

        assertThat(counts("gone")).containsOnly(0L);
        assertThat(counts("here")).isEqualTo(others).doesNotContain(0L);
    }

    @Test
    void whatWasOnItsWayIsClearedAsWellUntilNothingCanCome() throws SQLException {
        remove("gone");
        await(purge.run());
        // a request that was let in before the key was forgotten
        send("gone", "late");
        assertThat(counts("gone")).contains(7L);

        await(purge.run());
        assertThat(counts("gone")).containsOnly(0L);
        assertThat(finished()).isZero();

        await(purge(Duration.ZERO).run());
        assertThat(finished()).isEqualTo(1);
        assertThat(count("telemetry_version WHERE project_id = 'gone'")).isZero();
        assertThat(count("telemetry_version WHERE project_id = 'here'")).isPositive();
    }

    @Test
    void goesOnWhereAKilledRunEnded() throws Exception {
        remove("gone");
        CompletableFuture<Void> killed;
        try (Connection other = database.server.superuser();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE trace");
            killed = purge.run().subscribeAsCompletionStage();
            long limit = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (count("span WHERE project_id = 'gone'") > 0 && System.nanoTime() < limit) {
                Thread.sleep(20);
            }
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE usename = 'plumbline_ingest' AND state <> 'idle' AND datname = current_database()");
            assertThatThrownBy(() -> killed.get(10, java.util.concurrent.TimeUnit.SECONDS))
                    .isInstanceOf(java.util.concurrent.ExecutionException.class);
            other.rollback();
        }
        assertThat(count("span WHERE project_id = 'gone'")).isZero();
        assertThat(count("trace WHERE project_id = 'gone'"))
                .as("the rest is left")
                .isPositive();

        await(purge(Duration.ofMinutes(10)).run());
        assertThat(counts("gone")).containsOnly(0L);
    }

    @Test
    void leavesAProjectToTheNodeThatIsAtIt() throws SQLException {
        remove("gone");
        try (Connection other = database.server.superuser();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT FROM project_removal WHERE project_id = 'gone' FOR UPDATE");
            await(purge.run());
            assertThat(counts("gone")).doesNotContain(0L);
            other.rollback();
        }
        await(purge.run());
        assertThat(counts("gone")).containsOnly(0L);
    }

    @Test
    void onlyThePurgeSeesWhatWasDeleted() throws SQLException {
        remove("gone");
        assertThat(await(TenantTransaction.run(database.pool, Removals.ANY, Removals::open)))
                .containsExactly(new ProjectId("gone"));
        assertThat(await(TenantTransaction.run(database.pool, Tenant.project(new ProjectId("here")), Removals::open)))
                .isEmpty();
    }

    private Purge purge(Duration watch) {
        return new Purge(database.pool, new Settings(Duration.ofSeconds(1), watch, 2));
    }

    /** Seven observations of one trace. */
    private void send(String project, String trace) throws SQLException {
        database.write(Sample.write(
                project,
                IntStream.range(0, 7)
                        .mapToObj(i -> Sample.span(trace, trace + i, Sample.NOON))
                        .toArray(Sample[]::new)));
        execute("INSERT INTO ingest_ledger VALUES ('%s', now(), 'w', 'span', 'accepted', '%s', 7)"
                .formatted(project, trace));
    }

    private void remove(String project) throws SQLException {
        execute("INSERT INTO project_removal (project_id, requested_at) VALUES ('" + project
                + "', now() - interval '1 second')");
    }

    private List<Long> counts(String project) {
        return TABLES.stream()
                .map(table -> count(table + " WHERE project_id = '" + project + "'"))
                .toList();
    }

    private long finished() {
        return count("project_removal WHERE finished_at IS NOT NULL");
    }

    private long count(String rows) {
        return Long.parseLong(
                database.query("SELECT count(*) FROM " + rows).get(0).get("count"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.server.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

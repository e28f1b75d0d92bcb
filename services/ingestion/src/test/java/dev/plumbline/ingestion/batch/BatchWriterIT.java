package dev.plumbline.ingestion.batch;

import static dev.plumbline.ingestion.store.Database.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ingestion.ledger.LedgerEntry;
import dev.plumbline.ingestion.ledger.Signal;
import dev.plumbline.ingestion.store.Database;
import dev.plumbline.ingestion.store.Sample;
import dev.plumbline.ingestion.store.Write;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchWriterIT {

    private final Database database = new Database();
    private final BatchWriter writer = new BatchWriter(config(Map.of()), database.store, database.vertx);

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    @Test
    void anAnswerComesAfterItsCommit() {
        List<Uni<Void>> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String trace = "commit-" + i;
            answers.add(writer.write(Sample.write("p" + i % 3, Sample.span(trace, "a", Sample.NOON)))
                    .emitOn(io.smallrye.mutiny.infrastructure.Infrastructure.getDefaultWorkerPool())
                    .invoke(() -> assertThat(count("span WHERE trace_id = '" + trace + "'"))
                            .isEqualTo("1")));
        }
        await(Uni.join().all(answers).andCollectFailures());
    }

    @Test
    void onlyTheGuiltyRequestFailsOfABatchOfManyTenants() throws SQLException {
        BatchWriter oneLane =
                new BatchWriter(config(Map.of("plumbline.batch.lanes", "1")), database.store, database.vertx);
        List<Uni<String>> answers = new ArrayList<>();
        try (Connection lock = database.server.superuser();
                Statement statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("LOCK TABLE trace");
            // Given a lane that waits, so that the rest gathers in one batch
            Uni<String> first = outcome(oneLane.write(Sample.write("first", Sample.span("b", "a", Sample.NOON))));
            answers.add(Uni.createFrom().completionStage(first.subscribeAsCompletionStage()));
            for (int i = 0; i < 9; i++) {
                Write write =
                        i == 4 ? poisoned("guilty") : Sample.write("innocent" + i, Sample.span("b", "a", Sample.NOON));
                answers.add(Uni.createFrom()
                        .completionStage(outcome(oneLane.write(write)).subscribeAsCompletionStage()));
            }
            lock.commit();
        }
        List<String> outcomes = await(Uni.join().all(answers).andFailFast());

        assertThat(outcomes).filteredOn("stored"::equals).hasSize(9);
        assertThat(outcomes.get(5)).contains("cannot be stored (SQLSTATE 22");
        assertThat(count("span WHERE project_id LIKE 'innocent%'")).isEqualTo("8");
        assertThat(count("span WHERE project_id = 'guilty'")).isEqualTo("0");
    }

    @Test
    void aDatabaseThatIsAwayMeansComeAgain() throws SQLException {
        Database gone = new Database();
        BatchWriter cut = new BatchWriter(config(Map.of()), gone.store, gone.vertx);
        await(cut.write(Sample.write("p", Sample.span("t", "a", Sample.NOON))));
        await(gone.pool.close());

        assertUnavailable(cut.write(Sample.write("p", Sample.span("t", "b", Sample.NOON))));
    }

    @Test
    void aFullQueueAndASlowCommitMeanComeAgain() throws SQLException {
        BatchWriter small = new BatchWriter(
                config(Map.of(
                        "plumbline.batch.lanes",
                        "1",
                        "plumbline.batch.max-waiting",
                        "2",
                        "plumbline.batch.patience",
                        "1S")),
                database.store,
                database.vertx);
        try (Connection lock = database.server.superuser();
                Statement statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("LOCK TABLE ingest_ledger");
            List<Uni<String>> answers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Write write = Write.ofLedger(new ProjectId("full"), List.of(LedgerEntry.discarded(Signal.METRICS, 1)));
                answers.add(Uni.createFrom()
                        .completionStage(outcome(small.write(write)).subscribeAsCompletionStage()));
            }
            List<String> outcomes = await(Uni.join().all(answers).andFailFast());
            lock.rollback();

            assertThat(outcomes).allMatch(outcome -> outcome.startsWith("503"));
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.contains("Too much is waiting"))
                    .hasSize(3);
        }
        await(small.write(Sample.write("full", Sample.span("t", "a", Sample.NOON))));
    }

    /** A value that the normaliser would have cleaned. */
    private static Write poisoned(String project) {
        return Sample.write(project, Sample.span("b", "a", "with NUL \0", Sample.NOON));
    }

    private String count(String from) {
        return String.valueOf(
                database.query("SELECT count(*) FROM " + from).get(0).get("count"));
    }

    private static Uni<String> outcome(Uni<Void> write) {
        return write.replaceWith("stored")
                .onFailure()
                .recoverWithItem(failure -> failure instanceof ApiException api
                        ? api.code().status() + " " + api.detail()
                        : String.valueOf(failure.getMessage()));
    }

    private static void assertUnavailable(Uni<Void> write) {
        assertThatThrownBy(() -> await(write)).isInstanceOfSatisfying(ApiException.class, failure -> {
            assertThat(failure.code()).isEqualTo(ErrorCode.UNAVAILABLE);
            assertThat(failure.retryAfter()).isNotNull();
        });
    }

    private static BatchConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(BatchConfig.class)
                .withConverter(MemorySize.class, 100, new io.quarkus.runtime.configuration.MemorySizeConverter())
                .withConverter(java.time.Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter())
                .addDefaultInterceptors()
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(BatchConfig.class);
    }
}

package dev.plumbline.analytics.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.analytics.metricsrequest.MetricsQueryParser;
import dev.plumbline.analytics.query.MetricsApi;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.sample.SampleDatabase;
import dev.plumbline.analytics.sample.SampleRows;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.schema.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsLimitsIT {

    private static final ProjectId PROJECT = new ProjectId(SampleRows.PROJECT);
    private static final Duration LONG = Duration.ofSeconds(60);

    private final TestDatabase database;
    private final ReadPool pool;

    MetricsLimitsIT() throws SQLException {
        database = SampleDatabase.create(SampleRows.create());
        pool = ReadPool.open(database.address());
    }

    @BeforeAll
    void hasMoreThanTenTraces() {
        assertThat(pool.metrics(LONG, 1_000).run(PROJECT, byTrace("")).await().indefinitely())
                .hasSizeGreaterThan(10);
    }

    @AfterAll
    void stop() {
        pool.close();
    }

    @Test
    void aQueryThatTakesTooLongIsStoppedWithAdvice() throws SQLException {
        try (Connection other = database.superuser();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("LOCK TABLE trace");

            ApiException failure = failure(pool.metrics(Duration.ofMillis(300), 1_000), byTrace(""));

            assertThat(failure.code()).isEqualTo(ErrorCode.TOO_SLOW);
            assertThat(failure.code().status()).isEqualTo(422);
            assertThat(failure.code().langfuseName()).isEqualTo("Request timed out");
            assertThat(failure.detail()).contains("Narrow the time range");
        }
    }

    @Test
    void anAnswerOfTooManyRowsIsRefusedUnlessItIsLimited() {
        ApiException failure = failure(pool.metrics(LONG, 10), byTrace(""));

        assertThat(failure.code().status()).isEqualTo(422);
        assertThat(failure.detail()).contains("more than 10 rows").contains("config.row_limit");
        assertThat(pool.metrics(LONG, 10)
                        .run(PROJECT, byTrace(", \"config\": {\"row_limit\": 10}"))
                        .await()
                        .indefinitely())
                .hasSize(10);
    }

    @Test
    void bucketsWithoutRowsCountAsRows() {
        String minutes = ", \"timeDimension\": {\"granularity\": \"minute\"}";

        assertThat(failure(pool.metrics(LONG, 8_639), byTime(minutes)).detail()).contains("coarser granularity");
        assertThat(pool.metrics(LONG, 8_640)
                        .run(PROJECT, byTime(minutes))
                        .await()
                        .indefinitely())
                .hasSize(6 * 24 * 60);
    }

    @Test
    void aMetadataFilterLooksThroughSoManyRowsOnly() {
        String filter = ", \"filters\": [{\"column\": \"metadata\", \"type\": \"stringObject\", \"key\": \"tier\","
                + " \"operator\": \"=\", \"value\": \"pro\"}%s]";
        String oneTrace = ", {\"column\": \"id\", \"type\": \"string\", \"operator\": \"=\", \"value\": \"trace-1-1\"}";

        ApiException failure = failure(pool.metrics(LONG, 10), byTime(filter.formatted("")));

        assertThat(failure.code().status()).isEqualTo(422);
        assertThat(failure.detail()).contains("10 rows at most").contains("filters on other columns");
        assertThat(pool.metrics(LONG, 10)
                        .run(PROJECT, byTime(filter.formatted(oneTrace)))
                        .await()
                        .indefinitely())
                .hasSize(1);
    }

    private static ApiException failure(SelectMetrics metrics, MetricsQuery query) {
        return catchThrowableOfType(
                ApiException.class, () -> metrics.run(PROJECT, query).await().indefinitely());
    }

    private static MetricsQuery byTrace(String more) {
        return byTime(", \"dimensions\": [{\"field\": \"id\"}]" + more);
    }

    private static MetricsQuery byTime(String more) {
        return MetricsQueryParser.parse(MetricsApi.V1, """
                {"view": "traces", "metrics": [], "fromTimestamp": "2026-05-31T00:00:00.001Z", "toTimestamp": "2026-06-05T23:59:59Z"%s}""".formatted(more));
    }
}

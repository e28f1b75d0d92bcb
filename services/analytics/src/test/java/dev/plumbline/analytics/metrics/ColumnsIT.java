package dev.plumbline.analytics.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.analytics.columnquery.ColumnPlan;
import dev.plumbline.analytics.columns.ColumnStore;
import dev.plumbline.analytics.columns.Layout;
import dev.plumbline.analytics.metricsrequest.MetricsQueryParser;
import dev.plumbline.analytics.query.MetricsApi;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.sample.SampleDatabase;
import dev.plumbline.analytics.sample.SampleRows;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.schema.migration.DatabaseRole;
import dev.plumbline.schema.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Columns in memory and the tables give the same answers, whatever is written in between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColumnsIT {

    private static final ProjectId PROJECT = new ProjectId(SampleRows.PROJECT);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int ROWS = 50_000;

    /** Each changes what some answer says; %d is a small random number. */
    private static final List<String> WRITES = List.of(
            "UPDATE span SET total_cost = 0.0000%d, input_tokens = %d WHERE project_id = 'p1' AND right(id, 1) = '%d'",
            "UPDATE span SET level = 'ERROR', model = 'model-%d' WHERE project_id = 'p1' AND right(trace_id, 1) = '%d'",
            """
            UPDATE span SET start_time = start_time + interval '%1$d hours', end_time = end_time + interval '%2$d hours',
                day = ((start_time + interval '%1$d hours') AT TIME ZONE 'UTC')::date
            WHERE project_id = 'p1' AND right(id, 1) = '%3$d'""",
            "UPDATE span SET usage = '{\"input\": %d, \"cached\": 7, \"total\": 9}', receipt = '{}' WHERE right(id, 1) = '%d'",
            "UPDATE trace SET name = 'name-%d', user_id = 'user-%d' WHERE project_id = 'p1' AND right(id, 1) = '%d'",
            "UPDATE trace SET \"timestamp\" = \"timestamp\" - interval '%d minutes', errors = %d WHERE right(id, 1) = '%d'",
            "DELETE FROM span WHERE project_id = 'p1' AND right(id, 1) = '%d' AND level = 'DEBUG'",
            "DELETE FROM trace WHERE project_id = 'p1' AND right(id, 2) = '1%d'",
            """
            INSERT INTO span (project_id, day, trace_id, id, type, name, start_time, level, environment, root, total_tokens,
                              event_time, content_hash, created_at, updated_at)
            SELECT project_id, ((start_time + interval '%2$d ms') AT TIME ZONE 'UTC')::date, trace_id, id || '-%1$d', type, name,
                start_time + interval '%2$d ms', level, environment, root, 3, event_time, content_hash, created_at, updated_at
            FROM span WHERE project_id = 'p1' AND right(id, 1) = '%3$d' AND length(id) < 20
            ON CONFLICT DO NOTHING""");

    private final List<MetricsQuery> queries = queries();
    private @Nullable TestDatabase database;
    private @Nullable ReadPool pool;

    @BeforeAll
    void start() throws SQLException {
        database = SampleDatabase.create(SampleRows.create());
        pool = ReadPool.open(database.address());
        // The days of a trace hold all its spans, those too that are moved here.
        write("UPDATE trace SET first_day = first_day - 10, last_day = last_day + 10 WHERE project_id = 'p1'");
    }

    @AfterAll
    void stop() {
        if (pool != null) {
            pool.close();
        }
    }

    @Test
    void followEveryWrite() throws SQLException {
        if (database == null || pool == null) {
            throw new IllegalStateException("not started");
        }
        assertThat(queries).allMatch(query -> ColumnPlan.of(query).isPresent());
        SelectMetrics columns = pool.metrics(LIMIT, ROWS);
        SelectMetrics tables = pool.metricsOfTables(LIMIT, ROWS);
        Random random = new Random(11);
        int different = 0;
        List<List<Map<String, @Nullable Object>>> before = List.of();
        for (int round = 0; round < 25; round++) {
            List<List<Map<String, @Nullable Object>>> answers = new ArrayList<>();
            for (MetricsQuery query : queries) {
                List<Map<String, @Nullable Object>> expected =
                        tables.run(PROJECT, query).await().atMost(LIMIT);
                List<Map<String, @Nullable Object>> answer =
                        columns.run(PROJECT, query).await().atMost(LIMIT);
                assertThat(answer).as("round %d: %s", round, query).hasToString(expected.toString());
                answers.add(answer);
            }
            different += answers.equals(before) ? 0 : 1;
            before = answers;
            write(String.format(
                    WRITES.get(round % WRITES.size()),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4)));
        }
        assertThat(different).as("rounds that changed an answer").isGreaterThan(12);
    }

    @Test
    void areKeptWithinTheirBudgetOnly() {
        if (pool == null) {
            throw new IllegalStateException("not started");
        }
        Layout layout = Layout.of(queries.get(0).view()).orElseThrow();
        assertThat(new ColumnStore(pool.pool(), 50_000_000)
                        .read(PROJECT, layout, SampleRows.START, SampleRows.END)
                        .await()
                        .atMost(LIMIT))
                .hasValueSatisfying(found -> assertThat(found.segments()).isNotEmpty());
        assertThat(new ColumnStore(pool.pool(), 100)
                        .read(PROJECT, layout, SampleRows.START, SampleRows.END)
                        .await()
                        .atMost(LIMIT))
                .isEmpty();
    }

    /** Each write moves a token from one hour to another: whoever saw two states at once would miss it or count it twice. */
    @Test
    void seesOneStateOfAllHoursWhileTheyChange() throws Exception {
        if (pool == null) {
            throw new IllegalStateException("not started");
        }
        SelectMetrics columns = pool.metrics(LIMIT, ROWS);
        MetricsQuery sum = query("observations", "", "sum_outputTokens", false, "[]");
        MetricsQuery byHour = query("observations", "level", "sum_outputTokens", true, "[]");
        List<Map<String, @Nullable Object>> total =
                columns.run(PROJECT, sum).await().atMost(LIMIT);
        Set<List<Map<String, @Nullable Object>>> states = new HashSet<>();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<?> writing = writer.submit(() -> {
                for (int i = 1; i <= 80; i++) {
                    write("""
                            UPDATE span SET output_tokens = output_tokens
                                + CASE WHEN trace_id || ' ' || id = e.spans[1] THEN -1 ELSE 1 END
                            FROM (SELECT array_agg(trace_id || ' ' || id ORDER BY start_time, trace_id, id) AS spans FROM span
                                  WHERE project_id = 'p1' AND output_tokens IS NOT NULL
                                      AND start_time BETWEEN '2026-05-31T04:00Z' AND '2026-06-05T21:00Z') AS e
                            WHERE project_id = 'p1'
                                AND trace_id || ' ' || id IN (e.spans[1], e.spans[cardinality(e.spans)])""");
                }
                return null;
            });
            while (!writing.isDone()) {
                assertThat(columns.run(PROJECT, sum).await().atMost(LIMIT)).isEqualTo(total);
                states.add(columns.run(PROJECT, byHour).await().atMost(LIMIT));
            }
            writing.get();
        } finally {
            writer.shutdownNow();
        }
        assertThat(states).as("states that were seen").hasSizeGreaterThan(5);
    }

    @Test
    void givesOneHourAfterAnotherWithoutRoomForBoth() {
        if (pool == null) {
            throw new IllegalStateException("not started");
        }
        Layout layout = Layout.of(queries.get(0).view()).orElseThrow();
        ColumnStore store = new ColumnStore(pool.pool(), 70 * 400);
        for (int day = 0; day < 8; day++) {
            Instant from = SampleRows.START.plus(Duration.ofHours(13L * (day % 5)));
            assertThat(store.read(PROJECT, layout, from, from.plus(Duration.ofHours(2)))
                            .await()
                            .atMost(LIMIT))
                    .hasValueSatisfying(found -> assertThat(found.segments()).isNotEmpty());
        }
    }

    private void write(String sql) throws SQLException {
        if (database == null) {
            throw new IllegalStateException("not started");
        }
        try (Connection connection = database.connect(DatabaseRole.INGEST);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('app.projects', 'p1', true)");
            statement.execute(sql);
            connection.commit();
        }
    }

    private static List<MetricsQuery> queries() {
        return List.of(
                query(
                        "observations",
                        "level",
                        "count_count,sum_totalCost,sum_totalTokens,sum_unpricedCount",
                        true,
                        "[]"),
                query(
                        "observations",
                        "providedModelName",
                        "count_count,p50_latency,p95_latency,max_latency",
                        true,
                        "[]"),
                query("observations", "usageType", "sum_usageByType,count_count", false, "[]"),
                query("observations", "userId", "sum_totalCost,uniq_traceId,uniq_uniqueUserIds", false, """
                        [{"type":"stringOptions","column":"environment","operator":"any of","value":["production","default"]},
                         {"type":"null","column":"traceName","operator":"is not null","value":""}]"""),
                query("observations", "name,type", "min_latency,avg_inputTokens,sum_outputTokens", false, """
                        [{"type":"stringOptions","column":"type","operator":"none of","value":["EVENT"]},
                         {"type":"string","column":"name","operator":"contains","value":"a"}]"""),
                query("traces", "", "count_count,uniq_uniqueUserIds,sum_errorCount", false, "[]"),
                query("traces", "name", "count_count,p50_latency,p90_latency,p99_latency", false, "[]"),
                query(
                        "traces",
                        "userId,environment",
                        "sum_totalCost,sum_totalTokens,sum_observationsCount",
                        true,
                        "[]"));
    }

    private static MetricsQuery query(String view, String dimensions, String metrics, boolean timed, String filters) {
        List<String> fields = new ArrayList<>();
        for (String dimension : dimensions.split(",", -1)) {
            if (!dimension.isEmpty()) {
                fields.add("{\"field\":\"" + dimension + "\"}");
            }
        }
        List<String> measures = new ArrayList<>();
        for (String metric : metrics.split(",", -1)) {
            int at = metric.indexOf('_');
            measures.add("{\"aggregation\":\"" + metric.substring(0, at) + "\",\"measure\":\""
                    + metric.substring(at + 1) + "\"}");
        }
        return MetricsQueryParser.parse(MetricsApi.PAGE, """
                {"view":"%s","dimensions":[%s],"metrics":[%s],"filters":%s,"timeDimension":%s,
                 "fromTimestamp":"2026-05-31T03:17:00Z","toTimestamp":"2026-06-05T22:00:00Z","timeZone":"Asia/Kathmandu"}""".formatted(
                        view,
                        String.join(",", fields),
                        String.join(",", measures),
                        filters,
                        timed ? "{\"granularity\":\"day\"}" : "null"));
    }
}

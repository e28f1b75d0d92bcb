package dev.plumbline.analytics.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.observation.ObservationColumns;
import dev.plumbline.analytics.sample.SampleDatabase;
import dev.plumbline.analytics.sample.SampleRows;
import dev.plumbline.analytics.testing.TenantProbe;
import dev.plumbline.analytics.trace.TraceColumns;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiled filters find the rows that the same filters, said in Java, find; with row-level security, next to another project. */
class ListConformanceIT {

    private static final ProjectId PROJECT = new ProjectId(SampleRows.PROJECT);
    private static final int RUNS = 300;
    private static final SampleRows ROWS = SampleRows.create();

    private static TenantProbe probe;

    @BeforeAll
    static void seed() throws SQLException {
        probe = new TenantProbe(SampleDatabase.create(ROWS));
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @Test
    void findsTheTracesThatThePredicateFinds() {
        check(traces(), new ListCompiler(TraceColumns.TABLE), "t.id");
    }

    @Test
    void findsTheObservationsThatThePredicateFinds() {
        check(observations(), new ListCompiler(ObservationColumns.TABLE), "s.trace_id || '/' || s.id");
    }

    private static void check(List<Map<String, @Nullable Object>> rows, ListCompiler lists, String id) {
        RandomFilters filters = new RandomFilters(20261124, rows);
        int telling = 0;
        for (int run = 0; run < RUNS; run++) {
            List<Filter> chosen = filters.next();
            SqlArguments arguments = new SqlArguments();
            ListSql sql = arguments.with("SELECT " + id + lists.rows(PROJECT, chosen, List.of(), arguments));
            List<String> expected = rows.stream()
                    .filter(row -> chosen.stream()
                            .allMatch(filter -> row.containsKey(filter.column()) && RowPredicate.matches(filter, row)))
                    .map(row -> "[" + row.get("id") + "]")
                    .toList();

            assertThat(probe.rows(Tenant.project(PROJECT), sql.sql(), sql.tuple()))
                    .as("run %d: %s", run, chosen)
                    .containsExactlyInAnyOrderElementsOf(expected);
            telling += expected.isEmpty() || expected.size() == rows.size() ? 0 : 1;
        }
        assertThat(telling).as("filters that tell rows apart").isGreaterThan(RUNS / 3);
    }

    private static List<Map<String, @Nullable Object>> traces() {
        return ROWS.traces().stream()
                .filter(trace -> trace.project().equals(SampleRows.PROJECT))
                .map(ListConformanceIT::row)
                .toList();
    }

    private static Map<String, @Nullable Object> row(SampleRows.Trace trace) {
        List<SampleRows.Span> spans = ROWS.spans().stream()
                .filter(span ->
                        span.project().equals(trace.project()) && span.traceId().equals(trace.id()))
                .toList();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", trace.id());
        row.put("timestamp", trace.timestamp());
        row.put("name", trace.name());
        row.put("userId", trace.userId());
        row.put("sessionId", trace.sessionId());
        row.put("release", trace.release());
        row.put("version", trace.version());
        row.put("environment", trace.environment());
        row.put("tags", trace.tags());
        row.put("observationCount", spans.size());
        row.put("errorCount", count(spans, "ERROR"));
        row.put("warningCount", count(spans, "WARNING"));
        row.put("type", spans.stream().map(SampleRows.Span::type).distinct().toList());
        return row;
    }

    private static long count(List<SampleRows.Span> spans, String level) {
        return spans.stream().filter(span -> span.level().equals(level)).count();
    }

    private static List<Map<String, @Nullable Object>> observations() {
        Map<String, SampleRows.Trace> traces = ROWS.traces().stream()
                .filter(trace -> trace.project().equals(SampleRows.PROJECT))
                .collect(Collectors.toMap(SampleRows.Trace::id, Function.identity()));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (SampleRows.Span span : ROWS.spans()) {
            if (span.project().equals(SampleRows.PROJECT)) {
                rows.add(row(span, traces.get(span.traceId())));
            }
        }
        return rows;
    }

    private static Map<String, @Nullable Object> row(SampleRows.Span span, SampleRows.Trace trace) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", span.traceId() + "/" + span.id());
        row.put("type", span.type());
        row.put("name", span.name());
        row.put("startTime", span.start());
        row.put("level", span.level());
        row.put("environment", span.environment());
        row.put("version", span.version());
        row.put("model", span.model());
        row.put("promptName", span.promptName());
        row.put("parentObservationId", span.parentId());
        row.put("inputTokens", span.usage().input());
        row.put("totalCost", span.usage().totalCost());
        // a span whose trace is not known has no value, not even none, in a column of the trace
        if (trace != null) {
            row.put("userId", trace.userId());
            row.put("traceName", trace.name());
            row.put("tags", trace.tags());
        }
        return row;
    }
}

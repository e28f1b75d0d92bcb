package dev.plumbline.analytics.list;

import static dev.plumbline.analytics.testing.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.filter.FilterParser;
import dev.plumbline.analytics.observation.ObservationColumns;
import dev.plumbline.analytics.trace.TraceColumns;
import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.tenancy.ProjectId;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListCompilerTest {

    private static final ProjectId PROJECT = new ProjectId("p1");
    private static final ListOrder NEWEST = new ListOrder("timestamp", true);
    private static final PageRequest SECOND_PAGE = new PageRequest(2, 50);

    private final ListCompiler traces = new ListCompiler(TraceColumns.TABLE);
    private final ListCompiler observations = new ListCompiler(ObservationColumns.TABLE);

    @Test
    void newestTracesUseTheIndexOnTimestamp() throws IOException {
        assertGolden("newest-traces", traces.page(PROJECT, "t.id", List.of(), NEWEST, SECOND_PAGE));
    }

    @Test
    void simpleParameters() throws IOException {
        List<Filter> filters = new Conditions()
                .equal("userId", "u'1")
                .from("timestamp", "fromTimestamp", "2026-11-20T01:00:00+02:00")
                .to("timestamp", "toTimestamp", "2026-11-21T00:00:00Z")
                .allOf("tags", List.of("a", "b,c"))
                .anyOf("environment", List.of("production", "staging"))
                .and(List.of());
        assertGolden("traces-by-parameters", traces.page(PROJECT, "t.id", filters, NEWEST, SECOND_PAGE));
        assertGolden("traces-by-parameters-count", traces.count(PROJECT, filters));
    }

    @Test
    void everyKindOfTraceFilter() throws IOException {
        List<Filter> filters = new FilterParser(TraceColumns.FILTERS).parse("""
                [{"type":"string","column":"name","operator":"contains","value":"a"},
                 {"type":"string","column":"name","operator":"does not contain","value":"b"},
                 {"type":"string","column":"name","operator":"starts with","value":"c"},
                 {"type":"string","column":"name","operator":"ends with","value":"d"},
                 {"type":"stringOptions","column":"release","operator":"none of","value":["r1"]},
                 {"type":"arrayOptions","column":"tags","operator":"any of","value":["x"]},
                 {"type":"arrayOptions","column":"tags","operator":"none of","value":["y"]},
                 {"type":"boolean","column":"bookmarked","operator":"<>","value":true},
                 {"type":"null","column":"userId","operator":"is null","value":""},
                 {"type":"number","column":"tokens","operator":">","value":100},
                 {"type":"string","column":"level","operator":"=","value":"ERROR"},
                 {"type":"numberObject","column":"scores_avg","key":"quality","operator":">=","value":0.5},
                 {"type":"categoryOptions","column":"score_categories","key":"tone","operator":"none of","value":["rude"]},
                 {"type":"booleanObject","column":"score_booleans","key":"ok","operator":"=","value":true}]""");
        assertGolden("traces-by-every-filter", traces.page(PROJECT, "t.id", filters, NEWEST, SECOND_PAGE));
    }

    @Test
    void anOrderByTotalsReadsTheTraces() throws IOException {
        assertGolden(
                "traces-by-cost",
                traces.page(PROJECT, "t.id", List.of(), new ListOrder("totalCost", true), SECOND_PAGE));
    }

    @Test
    void aTimeRangeOfObservationsAlsoBoundsTheirPartitions() throws IOException {
        List<Filter> filters = new Conditions()
                .from("startTime", "fromStartTime", "2026-11-20T12:00:00Z")
                .to("startTime", "toStartTime", "2026-11-21T00:00:00Z")
                .equal("type", "GENERATION")
                .and(List.of());
        assertGolden(
                "observations-in-a-range",
                observations.page(PROJECT, "s.id", filters, new ListOrder("startTime", true), SECOND_PAGE));
    }

    @Test
    void theTraceOfObservationsBoundsTheirPartitions() throws IOException {
        List<Filter> filters =
                new Conditions().equal("traceId", "t1").equal("userId", "u1").and(List.of());
        assertGolden(
                "observations-of-a-trace",
                observations.page(PROJECT, "s.id", filters, new ListOrder("startTime", true), SECOND_PAGE));
    }

    @Test
    void everyFilterColumnHasAnExpression() {
        assertThat(TraceColumns.TABLE.columns().keySet())
                .containsAll(TraceColumns.FILTERS.kinds().keySet().stream()
                        .filter(column -> !column.startsWith("score") && !column.equals("metadata"))
                        .toList());
        assertThat(ObservationColumns.TABLE.columns().keySet())
                .containsAll(ObservationColumns.FILTERS.kinds().keySet().stream()
                        .filter(column -> !column.equals("metadata"))
                        .toList());
        assertThat(TraceColumns.TABLE.columns().keySet()).containsAll(TraceColumns.ORDERS);
    }

    @Test
    void valuesNeverBecomeText() {
        String evil = "'; DROP TABLE trace; --";
        ListSql sql = traces.count(PROJECT, List.of(new Filter.Text("name", FilterOperator.CONTAINS, evil)));

        assertThat(sql.sql()).doesNotContain("DROP");
        assertThat(sql.arguments()).contains(evil);
    }
}

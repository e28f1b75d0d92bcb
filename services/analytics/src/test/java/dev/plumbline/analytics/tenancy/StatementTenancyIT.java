package dev.plumbline.analytics.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.analytics.testing.SpanRow;
import dev.plumbline.analytics.testing.Telemetry;
import dev.plumbline.analytics.testing.TenantProbe;
import dev.plumbline.analytics.testing.TraceRow;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.schema.testing.TestDatabase;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every statement of this module, run for another tenant and for none, with arguments that name this tenant's rows. */
class StatementTenancyIT {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final String ROOT = "dev.plumbline.analytics.";

    /** By class name; what touches no table is not here, and stands in {@link #WITHOUT_TABLES}. */
    private static final Map<String, Tuple> STATEMENTS = statements();

    private static final List<String> WITHOUT_TABLES = List.of("health.SelectNow");

    /** Compiled elsewhere, tested there. */
    private static final List<String> OF_METRICS = List.of("metrics.");

    private static TenantProbe probe;

    @BeforeAll
    static void seed() throws SQLException {
        TestDatabase database = TestDatabase.create();
        try (Telemetry telemetry = new Telemetry(database, "p1")) {
            SpanRow span = SpanRow.span("t1", "s1", NOON, NOON.plusSeconds(1))
                    .generation("gpt-4o", 1, 1, true)
                    .withPayload("in", "out", null);
            telemetry.write(TraceRow.trace("t1", NOON, span).of("u1", null));
            telemetry.publish("t1");
            telemetry.scoreSession("c2", "session-1", 1.0);
            telemetry.score("c1", "t1", "NUMERIC", 1.0, null);
        }
        probe = new TenantProbe(database);
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @Test
    void everyStatementIsListed() throws IOException {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> found = files.map(
                            file -> classes.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.startsWith(ROOT) && name.matches(".*\\.Select[A-Za-z]+\\.class"))
                    .map(name -> name.substring(ROOT.length(), name.length() - ".class".length()))
                    .filter(name -> OF_METRICS.stream().noneMatch(name::startsWith))
                    .toList();
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(STATEMENTS.keySet().stream(), WITHOUT_TABLES.stream())
                                    .toList());
        }
    }

    @Test
    void everyStatementFindsItsOwnTenantsRows() throws ReflectiveOperationException {
        for (Map.Entry<String, Tuple> statement : STATEMENTS.entrySet()) {
            assertThat(probe.rows(Tenant.project(new ProjectId("p1")), sql(statement.getKey()), statement.getValue()))
                    .as(statement.getKey())
                    .isNotEmpty();
        }
    }

    @Test
    void noStatementFindsThemForAnotherTenantOrForNone() throws ReflectiveOperationException {
        for (Map.Entry<String, Tuple> statement : STATEMENTS.entrySet()) {
            for (Tenant tenant : List.of(TenantProbe.OTHER, TenantProbe.NONE, new Tenant(Map.of()))) {
                assertThat(probe.rows(tenant, sql(statement.getKey()), statement.getValue()))
                        .as("%s as %s", statement.getKey(), tenant)
                        .isEmpty();
            }
        }
    }

    private static Map<String, Tuple> statements() {
        String[] traces = {"t1"};
        LocalDate[] days = {DAY};
        Tuple page = Tuple.tuple(List.of("p1", traces, days, days, DAY, DAY));
        Map<String, Tuple> statements = new TreeMap<>();
        statements.put("tracestore.SelectTrace", Tuple.of("p1", "t1"));
        statements.put("tracestore.SelectTracePublic", Tuple.of("p1", "t1"));
        statements.put("tracestore.SelectTraces", Tuple.of("p1", traces));
        statements.put("tracestore.SelectNewestTrace", Tuple.of("p1"));
        statements.put("tracestore.SelectTraceProject", Tuple.of(new String[] {"p1"}, "t1"));
        statements.put("tracestore.SelectObservationIds", page);
        statements.put("observationstore.SelectObservation", Tuple.of("p1", "s1"));
        statements.put("observationstore.SelectTraceObservation", Tuple.of("p1", "t1", "s1"));
        statements.put("observationstore.SelectTraceObservations", Tuple.of("p1", "t1", DAY, DAY));
        statements.put(
                "observationstore.SelectObservationsAfter",
                Tuple.tuple(List.of("p1", "t1", DAY, DAY, NOON.minusSeconds(1).atOffset(ZoneOffset.UTC), "", 10)));
        statements.put("score.SelectScoreIds", Tuple.of("p1", traces));
        statements.put("score.SelectRowScores", Tuple.of("p1", traces, new String[] {null}));
        statements.put("score.SelectSessionScores", Tuple.of("p1", new String[] {"session-1"}));
        statements.put("score.SelectTraceScores", Tuple.of("p1", "t1"));
        statements.put(
                "payload.SelectPayloads", Tuple.tuple(List.of("p1", days, traces, new Long[] {1L}, DAY, DAY, 1000)));
        statements.put(
                "payload.SelectPayloadSizes", Tuple.tuple(List.of("p1", days, traces, new Long[] {1L}, DAY, DAY)));
        OffsetDateTime before = NOON.minusSeconds(1).atOffset(ZoneOffset.UTC);
        statements.put("problem.SelectProblems", Tuple.of("p1", before, before));
        statements.put(
                "columns.SelectVersions",
                Tuple.of(
                        "p1",
                        "span",
                        NOON.atOffset(ZoneOffset.UTC),
                        NOON.plusSeconds(1).atOffset(ZoneOffset.UTC)));
        return statements;
    }

    private static String sql(String statement) throws ReflectiveOperationException {
        Field sql = Class.forName(ROOT + statement).getDeclaredField("SQL");
        sql.setAccessible(true);
        return (String) sql.get(null);
    }
}

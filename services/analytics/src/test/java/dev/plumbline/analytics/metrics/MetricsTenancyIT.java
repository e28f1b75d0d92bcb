package dev.plumbline.analytics.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.analytics.metricsrequest.MetricsQueryParser;
import dev.plumbline.analytics.query.MetricsApi;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.View;
import dev.plumbline.analytics.query.Views;
import dev.plumbline.analytics.querycompiler.PostgresDialect;
import dev.plumbline.analytics.querycompiler.QueryCompiler;
import dev.plumbline.analytics.querycompiler.QueryScope;
import dev.plumbline.analytics.querycompiler.SqlQuery;
import dev.plumbline.analytics.sample.SampleDatabase;
import dev.plumbline.analytics.sample.SampleRows;
import dev.plumbline.analytics.testing.TenantProbe;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Statements compiled for one project, run for another tenant and for none. Both projects have rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsTenancyIT {

    private static final ProjectId PROJECT = new ProjectId(SampleRows.PROJECT);

    private final TenantProbe probe;
    private final List<SqlQuery> statements = new ArrayList<>();

    MetricsTenancyIT() throws SQLException {
        probe = new TenantProbe(SampleDatabase.create(SampleRows.create()));
    }

    @BeforeAll
    void compile() {
        QueryCompiler compiler = new QueryCompiler(new PostgresDialect());
        for (View view : Views.all()) {
            MetricsQuery query = everyTable(view);
            statements.add(compiler.compile(PROJECT, query, QueryScope.ALL, 100));
            if (view.metadata() != null) {
                statements.add(compiler.places(PROJECT, query, 100));
            }
        }
    }

    @AfterAll
    void close() {
        probe.close();
    }

    @Test
    void findTheirOwnTenantsRowsOnly() {
        assertThat(statements).hasSize(4);
        for (SqlQuery statement : statements) {
            assertThat(probe.rows(Tenant.project(PROJECT), statement.text(), SqlArguments.bind(statement)))
                    .as(statement.text())
                    .isNotEmpty();
            for (Tenant tenant : List.of(TenantProbe.OTHER, TenantProbe.NONE, new Tenant(Map.of()))) {
                assertThat(probe.rows(tenant, statement.text(), SqlArguments.bind(statement)))
                        .as("%s as %s", statement.text(), tenant)
                        .isEmpty();
            }
        }
    }

    /** Reads the view's own table and all that hang on it. */
    private static MetricsQuery everyTable(View view) {
        String scores = view.name().equals("traces") ? "scoresCount" : "countScores";
        return MetricsQueryParser.parse(
                MetricsApi.V1, """
                {"view": "%s", "dimensions": [{"field": "tags"}],
                 "metrics": [{"measure": "%s", "aggregation": "max"}, {"measure": "totalCost", "aggregation": "sum"}],
                 "fromTimestamp": "%s", "toTimestamp": "%s"}""".formatted(view.name(), scores, SampleRows.START, SampleRows.END));
    }
}

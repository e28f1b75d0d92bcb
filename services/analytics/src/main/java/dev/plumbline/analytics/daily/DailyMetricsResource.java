package dev.plumbline.analytics.daily;

import dev.plumbline.analytics.metrics.SelectMetrics;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.RequiresKey;
import dev.plumbline.platform.key.KeyLevel;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Metrics by day and model, the newest day first: what came before metrics v1. */
@Path("/api/public/metrics/daily")
public class DailyMetricsResource {

    private final SelectMetrics metrics;
    private final Caller caller;

    DailyMetricsResource(SelectMetrics metrics, Caller caller) {
        this.metrics = metrics;
        this.caller = caller;
    }

    @GET
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<Page<DailyMetrics>> daily(@BeanParam DailyParameters parameters) {
        PageRequest page = parameters.pageRequest();
        MetricsQuery traces = DailyQueries.traces(parameters);
        MetricsQuery models = DailyQueries.models(parameters);
        if (!parameters.from().isBefore(parameters.to())) {
            return Uni.createFrom().item(Page.of(List.of(), page, 0));
        }
        ProjectId project = caller.key().projectId();
        return metrics.run(project, traces).chain(days -> metrics.run(project, models)
                .map(usage -> days(days, usage))
                .map(all -> Page.of(
                        all.stream().skip(page.offset()).limit(page.limit()).toList(), page, all.size())));
    }

    private static List<DailyMetrics> days(
            List<Map<String, @Nullable Object>> traces, List<Map<String, @Nullable Object>> models) {
        Map<String, Number> counts = new TreeMap<>(Comparator.reverseOrder());
        Map<String, List<DailyMetrics.Usage>> usage = new TreeMap<>();
        traces.forEach(row -> counts.put(date(row), number(row, "count_count")));
        for (Map<String, @Nullable Object> row : models) {
            counts.putIfAbsent(date(row), 0);
            usage.computeIfAbsent(date(row), day -> new ArrayList<>()).add(usage(row));
        }
        List<DailyMetrics> days = new ArrayList<>();
        counts.forEach((day, count) -> days.add(day(day, count, usage.getOrDefault(day, List.of()))));
        return days;
    }

    private static DailyMetrics day(String date, Number traces, List<DailyMetrics.Usage> usage) {
        long observations = usage.stream()
                .mapToLong(model -> model.countObservations().longValue())
                .sum();
        BigDecimal cost = usage.stream().map(DailyMetrics.Usage::totalCost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new DailyMetrics(date, traces, observations, cost, usage);
    }

    private static DailyMetrics.Usage usage(Map<String, @Nullable Object> row) {
        return new DailyMetrics.Usage(
                (String) row.get(DailyQueries.MODEL),
                number(row, "sum_inputTokens"),
                number(row, "sum_outputTokens"),
                number(row, "sum_totalTokens"),
                number(row, "count_count"),
                number(row, "uniq_traceId"),
                // SDKs read a number; what has no price adds nothing.
                row.get("sum_totalCost") instanceof BigDecimal cost ? cost : BigDecimal.ZERO);
    }

    private static String date(Map<String, @Nullable Object> row) {
        return String.valueOf(row.get(MetricsQuery.TIME));
    }

    private static Number number(Map<String, @Nullable Object> row, String metric) {
        return row.get(metric) instanceof Number number ? number : 0;
    }
}

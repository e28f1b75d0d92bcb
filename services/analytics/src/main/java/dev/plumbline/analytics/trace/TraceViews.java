package dev.plumbline.analytics.trace;

import dev.plumbline.analytics.number.Seconds;
import dev.plumbline.analytics.observation.ObservationViews;
import dev.plumbline.analytics.payload.JsonText;
import dev.plumbline.langfuse.observation.ObservationView;
import dev.plumbline.langfuse.trace.TraceCore;
import dev.plumbline.langfuse.trace.TraceDetail;
import dev.plumbline.langfuse.trace.TraceRow;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.schema.payload.Payload;
import java.math.BigDecimal;
import java.util.List;

/** Traces as the public API writes them. Here a cost without any price is 0: two SDKs fail on null. */
public final class TraceViews {

    private static final BigDecimal EXCLUDED = BigDecimal.ONE.negate();

    private TraceViews() {}

    static TraceRow row(ProjectId project, TraceItem item, TraceFields fields) {
        return new TraceRow(
                core(project, item.trace(), item.payload()),
                item.observationIds(),
                item.scoreIds(),
                fields.metrics() ? cost(item.trace().totals()) : EXCLUDED,
                fields.metrics() ? latency(item.trace().totals()) : EXCLUDED,
                htmlPath(project, item.trace()));
    }

    static TraceDetail detail(ProjectId project, FullTrace full, TraceFields fields) {
        TraceTotals totals = full.trace().totals();
        return new TraceDetail(
                core(project, full.trace(), full.payloads().at(full.trace().payload())),
                fields.observations() ? observations(project, full) : List.of(),
                full.scores(),
                fields.metrics() ? cost(totals) : EXCLUDED,
                fields.metrics() ? latency(totals) : EXCLUDED,
                htmlPath(project, full.trace()));
    }

    private static List<ObservationView> observations(ProjectId project, FullTrace full) {
        return full.observations().stream()
                .map(observation -> ObservationViews.of(
                        project, observation, full.payloads().at(observation.payload())))
                .toList();
    }

    public static TraceCore core(ProjectId project, Trace trace, Payload payload) {
        return new TraceCore(
                trace.id(),
                null,
                trace.timestamp(),
                trace.name(),
                trace.userId(),
                trace.sessionId(),
                trace.release(),
                trace.version(),
                project.value(),
                trace.environment(),
                trace.isPublic(),
                trace.bookmarked(),
                trace.tags(),
                JsonText.value(payload.inputText()),
                JsonText.value(payload.outputText()),
                JsonText.object(payload.metadataText()),
                trace.createdAt(),
                trace.updatedAt());
    }

    private static BigDecimal cost(TraceTotals totals) {
        BigDecimal cost = totals.totalCost();
        return cost == null ? BigDecimal.ZERO : cost;
    }

    private static BigDecimal latency(TraceTotals totals) {
        BigDecimal latency = Seconds.ofNullable(totals.latency());
        return latency == null ? BigDecimal.ZERO : latency;
    }

    private static String htmlPath(ProjectId project, Trace trace) {
        return "/project/" + project.value() + "/traces/" + trace.id();
    }
}

package dev.plumbline.analytics.observation;

import dev.plumbline.analytics.number.Seconds;
import dev.plumbline.analytics.payload.JsonText;
import dev.plumbline.langfuse.observation.ModelPrice;
import dev.plumbline.langfuse.observation.ObservationView;
import dev.plumbline.langfuse.observation.OldUsage;
import dev.plumbline.langfuse.observation.Usage;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.schema.payload.Payload;
import org.jspecify.annotations.Nullable;

/** Observations as version 1 of the public API writes them. */
public final class ObservationViews {

    private ObservationViews() {}

    static ObservationView of(ProjectId project, ObservationItem item) {
        return of(project, item.observation(), item.payload());
    }

    public static ObservationView of(ProjectId project, Observation observation, Payload payload) {
        UsageAndCost usage = observation.usage();
        return new ObservationView(
                observation.id(),
                observation.traceId(),
                project.value(),
                observation.parentId(),
                observation.type(),
                observation.name(),
                observation.environment(),
                observation.startTime(),
                observation.endTime(),
                observation.completionStartTime(),
                observation.level(),
                observation.statusMessage(),
                observation.version(),
                observation.model(),
                JsonText.value(observation.modelParameters()),
                JsonText.value(payload.inputText()),
                JsonText.value(payload.outputText()),
                JsonText.object(payload.metadataText()),
                usage.usage(),
                usage.cost(),
                OldUsage.of(usage(usage)),
                price(observation.modelId(), usage.receipt()),
                observation.prompt().id(),
                observation.prompt().name(),
                observation.prompt().version(),
                Seconds.ofNullable(observation.latency()),
                Seconds.ofNullable(observation.timeToFirstToken()),
                observation.createdAt(),
                observation.updatedAt());
    }

    private static Usage usage(UsageAndCost usage) {
        return new Usage(
                orZero(usage.inputTokens()),
                orZero(usage.outputTokens()),
                orZero(usage.totalTokens()),
                "TOKENS",
                usage.inputCost(),
                usage.outputCost(),
                usage.totalCost());
    }

    private static ModelPrice price(@Nullable String modelId, @Nullable Receipt receipt) {
        return receipt == null
                ? new ModelPrice(modelId, null, null, null)
                : new ModelPrice(modelId, receipt.price("input"), receipt.price("output"), receipt.price("total"));
    }

    private static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}

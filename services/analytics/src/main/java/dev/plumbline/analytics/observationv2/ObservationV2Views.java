package dev.plumbline.analytics.observationv2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.analytics.number.Seconds;
import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.analytics.observation.Receipt;
import dev.plumbline.analytics.payload.JsonText;
import dev.plumbline.analytics.payload.StoredJson;
import dev.plumbline.analytics.trace.Trace;
import dev.plumbline.langfuse.observation.ObservationV2;
import dev.plumbline.langfuse.observation.ObservationsV2;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.schema.payload.Payload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Observations as version 2 of the public API writes them. */
final class ObservationV2Views {

    private static final int CUT = 200;

    private ObservationV2Views() {}

    static ObservationsV2 of(ProjectId project, FieldGroups fields, Found found) {
        List<ObservationV2> data = found.items().stream()
                .map(item -> of(project, fields, found, item))
                .toList();
        ListCursor next = found.next();
        return new ObservationsV2(data, new ObservationsV2.Meta(next == null ? null : next.text()));
    }

    private static ObservationV2 of(ProjectId project, FieldGroups fields, Found found, Found.Item item) {
        Observation seen = item.observation();
        Trace trace = found.traces().get(seen.traceId());
        Payload payload = fields.needsPayload() ? found.bodies().at(seen.payload()) : Payload.EMPTY;
        return new ObservationV2(
                core(project, seen, fields.has("model")),
                fields.has("basic") ? basic(item, trace) : null,
                fields.has("time")
                        ? new ObservationV2.Time(seen.completionStartTime(), seen.createdAt(), seen.updatedAt())
                        : null,
                fields.has("io") ? new ObservationV2.Io(payload.inputText(), payload.outputText()) : null,
                fields.has("metadata") ? new ObservationV2.Metadata(metadata(payload, fields)) : null,
                fields.has("model")
                        ? new ObservationV2.Model(seen.model(), seen.modelId(), JsonText.value(seen.modelParameters()))
                        : null,
                fields.has("usage") ? usage(seen) : null,
                fields.has("prompt")
                        ? new ObservationV2.Prompt(
                                seen.prompt().id(),
                                seen.prompt().name(),
                                seen.prompt().version())
                        : null,
                fields.has("metrics")
                        ? new ObservationV2.Metrics(
                                Seconds.ofNullable(seen.latency()), Seconds.ofNullable(seen.timeToFirstToken()))
                        : null,
                fields.has("trace_context") ? context(trace) : null);
    }

    private static ObservationV2.Core core(ProjectId project, Observation seen, boolean withModel) {
        Receipt receipt = withModel ? seen.usage().receipt() : null;
        return new ObservationV2.Core(
                seen.id(),
                seen.traceId(),
                seen.startTime(),
                seen.endTime(),
                project.value(),
                seen.parentId(),
                seen.type(),
                withModel ? seen.modelId() : null,
                price(receipt, "input"),
                price(receipt, "output"),
                price(receipt, "total"));
    }

    private static @Nullable String price(@Nullable Receipt receipt, String bucket) {
        BigDecimal price = receipt == null ? null : receipt.price(bucket);
        return price == null ? null : price.toPlainString();
    }

    private static ObservationV2.Basic basic(Found.Item item, @Nullable Trace trace) {
        Observation seen = item.observation();
        return new ObservationV2.Basic(
                seen.name(),
                seen.level(),
                seen.statusMessage(),
                seen.version(),
                seen.environment(),
                trace != null && trace.bookmarked(),
                trace != null && trace.isPublic(),
                trace == null ? null : trace.userId(),
                trace == null ? null : trace.sessionId(),
                item.isRoot());
    }

    private static ObservationV2.TraceContext context(@Nullable Trace trace) {
        return trace == null
                ? new ObservationV2.TraceContext(null, List.of(), null)
                : new ObservationV2.TraceContext(trace.name(), trace.tags(), trace.release());
    }

    private static ObservationV2.UsageAndCost usage(Observation seen) {
        Receipt receipt = seen.usage().receipt();
        return new ObservationV2.UsageAndCost(
                seen.usage().usage(),
                seen.usage().cost(),
                seen.usage().totalCost(),
                null,
                receipt == null ? null : receipt.tier());
    }

    /** Long values are cut unless they, or inputs and outputs, were asked for. */
    private static @Nullable Object metadata(Payload payload, FieldGroups fields) {
        String text = payload.metadataText();
        if (text == null || text.length() <= CUT || fields.has("io")) {
            return JsonText.object(text);
        }
        JsonNode stored = StoredJson.read(text);
        if (!(stored instanceof ObjectNode object)) {
            return JsonText.object(text);
        }
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String value = entry.getValue().isTextual()
                    ? entry.getValue().textValue()
                    : entry.getValue().toString();
            if (value.length() > CUT && !fields.expanded().contains(entry.getKey())) {
                object.put(entry.getKey(), value.substring(0, CUT));
            }
        }
        return object;
    }
}

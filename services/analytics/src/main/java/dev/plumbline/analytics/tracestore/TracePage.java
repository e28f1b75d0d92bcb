package dev.plumbline.analytics.tracestore;

import dev.plumbline.analytics.payload.PayloadBodies;
import dev.plumbline.analytics.payload.Preview;
import dev.plumbline.analytics.trace.Trace;
import dev.plumbline.analytics.trace.TraceItem;
import dev.plumbline.analytics.trace.TraceParts;
import dev.plumbline.schema.payload.Payload;
import java.util.List;
import java.util.Map;

/** What the statements of one page gave, by trace id, before payloads are unpacked. */
record TracePage(
        List<Trace> traces,
        Map<String, List<String>> observationIds,
        Map<String, List<String>> scoreIds,
        PayloadBodies bodies) {

    List<TraceItem> items(TraceParts.Io io) {
        return traces.stream().map(trace -> item(trace, io)).toList();
    }

    private TraceItem item(Trace trace, TraceParts.Io io) {
        return new TraceItem(
                trace,
                payload(trace, io),
                observationIds.getOrDefault(trace.id(), List.of()),
                scoreIds.getOrDefault(trace.id(), List.of()));
    }

    private Payload payload(Trace trace, TraceParts.Io io) {
        return switch (io) {
            case NONE -> Payload.EMPTY;
            case PREVIEW -> bodies.startOf(trace.payload(), Preview.BYTES);
            case OWN, WHOLE -> bodies.at(trace.payload());
        };
    }
}

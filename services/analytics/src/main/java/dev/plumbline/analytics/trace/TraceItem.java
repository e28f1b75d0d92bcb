package dev.plumbline.analytics.trace;

import dev.plumbline.schema.payload.Payload;
import java.util.List;

/** A trace of a list with the parts that were asked for; the others are empty. Of a preview, the payload holds the start. */
public record TraceItem(Trace trace, Payload payload, List<String> observationIds, List<String> scoreIds) {}

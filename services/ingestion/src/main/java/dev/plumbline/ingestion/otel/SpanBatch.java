package dev.plumbline.ingestion.otel;

import dev.plumbline.ingestion.event.Refusal;
import java.util.List;

/** One decoded export: the spans that can be used, in order, and the ones that cannot. */
public record SpanBatch(List<OtelSpan> spans, List<Refusal> refusals) {}

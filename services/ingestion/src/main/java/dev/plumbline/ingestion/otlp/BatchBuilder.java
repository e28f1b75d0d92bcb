package dev.plumbline.ingestion.otlp;

import dev.plumbline.ingestion.event.Refusal;
import dev.plumbline.ingestion.otel.OtelResource;
import dev.plumbline.ingestion.otel.OtelScope;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.SpanBatch;
import java.util.ArrayList;
import java.util.List;

/** Takes spans one by one and refuses those that no row can be made of. */
final class BatchBuilder {

    private final List<OtelSpan> spans = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    void add(OtelResource resource, OtelScope scope, RawSpan span) {
        String fault = SpanIds.fault(span.traceId(), span.id(), span.parentId());
        if (fault != null) {
            refuse(span, fault);
            return;
        }
        spans.add(new OtelSpan(
                resource,
                scope,
                span.traceId(),
                span.id(),
                span.parentId().isEmpty() ? null : span.parentId(),
                span.name(),
                span.startNanos(),
                span.endNanos(),
                span.attributes(),
                span.events(),
                span.statusCode(),
                span.statusMessage()));
    }

    void refuse(RawSpan span, String reason) {
        refusals.add(new Refusal(
                "span \"" + shorten(span.name()) + "\" (traceId \"" + shorten(span.traceId()) + "\", spanId \""
                        + shorten(span.id()) + "\")",
                reason));
    }

    SpanBatch build() {
        return new SpanBatch(spans, refusals);
    }

    private static String shorten(String text) {
        int limit = 80;
        return text.length() <= limit ? text : text.substring(0, text.offsetByCodePoints(0, limit / 2)) + "…";
    }
}

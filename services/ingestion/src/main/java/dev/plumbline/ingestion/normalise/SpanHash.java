package dev.plumbline.ingestion.normalise;

import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.OtelEvent;
import dev.plumbline.ingestion.otel.OtelJson;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.OtelValue;
import dev.plumbline.ingestion.trace.ContentHash;

/** A hash of all that was sent: the same for a span that is sent again, whatever the order of its attributes. */
final class SpanHash {

    private SpanHash() {}

    static long of(OtelSpan span) {
        ContentHash hash = new ContentHash()
                .add(span.parentId())
                .add(span.name())
                .add(span.startNanos())
                .add(span.endNanos())
                .add(span.statusCode())
                .add(span.statusMessage())
                .add(sum(span.attributes()))
                .add(span.resource().json())
                .add(span.scope().json());
        for (OtelEvent event : span.events()) {
            hash.add(event.name()).add(sum(event.attributes()));
        }
        return hash.value();
    }

    private static long sum(Attributes attributes) {
        long[] sum = {0};
        attributes.forEach((key, value) ->
                sum[0] += new ContentHash().add(key).add(bytes(value)).value());
        return sum[0];
    }

    private static byte[] bytes(OtelValue value) {
        return value instanceof OtelValue.Text text ? text.utf8() : OtelJson.bytes(value);
    }
}

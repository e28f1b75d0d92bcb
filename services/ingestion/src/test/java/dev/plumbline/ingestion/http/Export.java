package dev.plumbline.ingestion.http;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Exports as an SDK makes them. */
final class Export {

    private Export() {}

    static byte[] protobuf(Span... spans) {
        return ExportTraceServiceRequest.newBuilder()
                .addResourceSpans(ResourceSpans.newBuilder()
                        .addScopeSpans(ScopeSpans.newBuilder().addAllSpans(List.of(spans))))
                .build()
                .toByteArray();
    }

    static Span span(String traceId, String id, Map<String, String> attributes) {
        long now = Instant.now().toEpochMilli() * 1_000_000;
        Span.Builder span = Span.newBuilder()
                .setTraceId(hex(traceId))
                .setSpanId(hex(id))
                .setName("a span")
                .setStartTimeUnixNano(now)
                .setEndTimeUnixNano(now + 5_000_000);
        attributes.forEach((key, value) -> span.addAttributes(
                KeyValue.newBuilder().setKey(key).setValue(AnyValue.newBuilder().setStringValue(value))));
        return span.build();
    }

    static String json(String traceId, String id) {
        long now = Instant.now().toEpochMilli() * 1_000_000;
        return """
                {"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":"%s","spanId":"%s","name":"js span",
                "startTimeUnixNano":"%d","endTimeUnixNano":"%d","attributes":[
                {"key":"langfuse.observation.input","value":{"stringValue":"hello"}}]}]}]}]}""".formatted(traceId, id, now, now + 1_000_000);
    }

    private static ByteString hex(String id) {
        return ByteString.copyFrom(HexFormat.of().parseHex(id));
    }
}

package dev.plumbline.ingestion.otlp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.OtelEvent;
import dev.plumbline.ingestion.otel.OtelSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

record JsonSpan(JsonNode node) implements RawSpan {

    @Override
    public String traceId() {
        return SpanIds.ofText(id("traceId", "trace_id"), SpanIds.TRACE_BYTES);
    }

    @Override
    public String id() {
        return SpanIds.ofText(id("spanId", "span_id"), SpanIds.SPAN_BYTES);
    }

    @Override
    public String parentId() {
        return SpanIds.ofText(id("parentSpanId", "parent_span_id"), SpanIds.SPAN_BYTES);
    }

    @Override
    public String name() {
        return OtlpJson.text(node.path("name"));
    }

    @Override
    public long startNanos() {
        return JsonValue.unsigned(OtlpJson.field(node, "startTimeUnixNano", "start_time_unix_nano"));
    }

    @Override
    public long endNanos() {
        return JsonValue.unsigned(OtlpJson.field(node, "endTimeUnixNano", "end_time_unix_nano"));
    }

    @Override
    public Attributes attributes() {
        return JsonValue.attributes(node.path("attributes"));
    }

    @Override
    public List<OtelEvent> events() {
        List<OtelEvent> events = new ArrayList<>();
        for (JsonNode event : node.path("events")) {
            events.add(
                    new OtelEvent(OtlpJson.text(event.path("name")), JsonValue.attributes(event.path("attributes"))));
        }
        return events;
    }

    @Override
    public int statusCode() {
        JsonNode code = node.path("status").path("code");
        // the enum's name is what protobuf's own JSON writes
        return code.asText().equals("STATUS_CODE_ERROR") ? OtelSpan.STATUS_ERROR : code.asInt(0);
    }

    @Override
    public String statusMessage() {
        return OtlpJson.text(node.path("status").path("message"));
    }

    private @Nullable String id(String camel, String snake) {
        return OtlpJson.field(node, camel, snake).textValue();
    }
}

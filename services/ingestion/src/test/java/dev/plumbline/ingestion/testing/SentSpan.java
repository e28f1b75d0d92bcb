package dev.plumbline.ingestion.testing;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.ArrayValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A span in the making. */
public final class SentSpan {

    public static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    public static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private final Span.Builder span;

    private SentSpan(String id, String name) {
        span = Span.newBuilder()
                .setTraceId(hex(TRACE))
                .setSpanId(hex(id))
                .setName(name)
                .setStartTimeUnixNano(nanos(START))
                .setEndTimeUnixNano(nanos(START.plusSeconds(2)));
    }

    public static SentSpan of(String id, String name) {
        return new SentSpan(id, name);
    }

    public SentSpan childOf(String parentId) {
        span.setParentSpanId(hex(parentId));
        return this;
    }

    public SentSpan inTrace(String traceId) {
        span.setTraceId(hex(traceId));
        return this;
    }

    public SentSpan between(Instant start, Instant end) {
        span.setStartTimeUnixNano(nanos(start)).setEndTimeUnixNano(nanos(end));
        return this;
    }

    public SentSpan failed(String message) {
        span.setStatus(
                Status.newBuilder().setCode(Status.StatusCode.STATUS_CODE_ERROR).setMessage(message));
        return this;
    }

    public SentSpan with(String key, Object value) {
        span.addAttributes(keyValue(key, value));
        return this;
    }

    public SentSpan event(String name, Map<String, Object> attributes) {
        Span.Event.Builder event = Span.Event.newBuilder().setName(name);
        attributes.forEach((key, value) -> event.addAttributes(keyValue(key, value)));
        span.addEvents(event);
        return this;
    }

    public Span.Builder builder() {
        return span;
    }

    static KeyValue keyValue(String key, Object value) {
        return KeyValue.newBuilder().setKey(key).setValue(any(value)).build();
    }

    private static AnyValue any(Object value) {
        AnyValue.Builder any = AnyValue.newBuilder();
        if (value instanceof Boolean bool) {
            any.setBoolValue(bool);
        } else if (value instanceof Integer number) {
            any.setIntValue(number);
        } else if (value instanceof Long number) {
            any.setIntValue(number);
        } else if (value instanceof Double number) {
            any.setDoubleValue(number);
        } else if (value instanceof List<?> list) {
            ArrayValue.Builder items = ArrayValue.newBuilder();
            list.forEach(item -> items.addValues(any(item)));
            any.setArrayValue(items);
        } else if (value instanceof AnyValue given) {
            return given;
        } else {
            any.setStringValue(value.toString());
        }
        return any.build();
    }

    private static long nanos(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000_000L), time.getNano());
    }

    private static ByteString hex(String id) {
        return ByteString.copyFrom(HexFormat.of().parseHex(id));
    }
}

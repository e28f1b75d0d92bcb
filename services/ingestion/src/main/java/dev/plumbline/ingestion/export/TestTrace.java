package dev.plumbline.ingestion.export;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** An agent with one call of a model, as an exporter would send it: for seeing that everything behind the door works. */
record TestTrace(String id, Instant at) {

    static final String NAME = "test-trace";

    private static final String QUESTION = "What is a plumb line?";
    private static final String ANSWER = "A weight on a string that shows what is straight.";
    private static final Duration LENGTH = Duration.ofMillis(900);
    private static final Duration CALL_AFTER = Duration.ofMillis(100);
    private static final Duration CALL_LENGTH = Duration.ofMillis(700);
    private static final String AGENT = "00000000000000a1";
    private static final String CALL = "00000000000000a2";

    /** Ended just now. */
    static TestTrace endingAt(Instant now) {
        return new TestTrace(UUID.randomUUID().toString().replace("-", ""), now.minus(LENGTH));
    }

    byte[] export() {
        Span agent = span(NAME, AGENT, at, LENGTH)
                .addAttributes(text("langfuse.observation.type", "agent"))
                .build();
        Span call = span("answer", CALL, at.plus(CALL_AFTER), CALL_LENGTH)
                .setParentSpanId(bytes(AGENT))
                .addAttributes(text("langfuse.observation.type", "generation"))
                .addAttributes(text("langfuse.observation.model.name", "gpt-4o"))
                .addAttributes(text("langfuse.observation.usage_details", "{\"input\": 12, \"output\": 11}"))
                .build();
        return ExportTraceServiceRequest.newBuilder()
                .addResourceSpans(ResourceSpans.newBuilder()
                        .addScopeSpans(ScopeSpans.newBuilder()
                                .setScope(InstrumentationScope.newBuilder().setName("plumbline-test-trace"))
                                .addSpans(agent)
                                .addSpans(call)))
                .build()
                .toByteArray();
    }

    private Span.Builder span(String name, String spanId, Instant start, Duration length) {
        return Span.newBuilder()
                .setName(name)
                .setTraceId(bytes(id))
                .setSpanId(bytes(spanId))
                .setStartTimeUnixNano(nanos(start))
                .setEndTimeUnixNano(nanos(start.plus(length)))
                .addAttributes(text("langfuse.observation.input", QUESTION))
                .addAttributes(text("langfuse.observation.output", ANSWER));
    }

    private static KeyValue text(String key, String value) {
        return KeyValue.newBuilder()
                .setKey(key)
                .setValue(AnyValue.newBuilder().setStringValue(value))
                .build();
    }

    private static ByteString bytes(String hex) {
        return ByteString.copyFrom(HexFormat.of().parseHex(hex));
    }

    private static long nanos(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000_000L), time.getNano());
    }
}

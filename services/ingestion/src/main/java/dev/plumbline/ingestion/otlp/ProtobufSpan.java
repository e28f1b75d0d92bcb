package dev.plumbline.ingestion.otlp;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.OtelEvent;
import dev.plumbline.ingestion.otel.OtelValue;
import dev.plumbline.ingestion.otel.Texts;
import dev.plumbline.ingestion.otlp.OtlpProtobuf.Slice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** opentelemetry.proto.trace.v1.Span, field by field. What was read before a fault stays, to describe the span. */
final class ProtobufSpan implements RawSpan {

    private static final int TRACE_ID = 1;
    private static final int SPAN_ID = 2;
    private static final int PARENT_SPAN_ID = 4;
    private static final int NAME = 5;
    private static final int START = 7;
    private static final int END = 8;
    private static final int ATTRIBUTES = 9;
    private static final int EVENTS = 11;
    private static final int STATUS = 15;

    private final byte[] body;
    private final ProtobufValue values;
    private String traceId = "";
    private String id = "";
    private String parentId = "";
    private String name = "";
    private long startNanos;
    private long endNanos;
    private final Map<String, OtelValue> attributes = new LinkedHashMap<>();
    private final List<OtelEvent> events = new ArrayList<>();
    private int statusCode;
    private String statusMessage = "";

    ProtobufSpan(byte[] body) {
        this.body = body;
        this.values = new ProtobufValue(body);
    }

    void read(Slice message) throws IOException {
        CodedInputStream in = message.open(body);
        int tag;
        while ((tag = in.readTag()) != 0) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case TRACE_ID -> traceId = SpanIds.ofBytes(in.readByteArray());
                case SPAN_ID -> id = SpanIds.ofBytes(in.readByteArray());
                case PARENT_SPAN_ID -> parentId = SpanIds.ofBytes(in.readByteArray());
                case NAME -> name = Texts.clean(in.readByteArray());
                case START -> startNanos = in.readFixed64();
                case END -> endNanos = in.readFixed64();
                case ATTRIBUTES -> values.readField(in, message.offset(), attributes);
                case EVENTS -> readEvent(in, message.offset());
                case STATUS -> readStatus(in);
                default -> in.skipField(tag);
            }
        }
    }

    /** All attributes of another message that keeps them in {@code field}. */
    Attributes attributes(Slice message, int field) throws IOException {
        Map<String, OtelValue> fields = new LinkedHashMap<>();
        CodedInputStream in = message.open(body);
        int tag;
        while ((tag = in.readTag()) != 0) {
            if (WireFormat.getTagFieldNumber(tag) == field) {
                values.readField(in, message.offset(), fields);
            } else {
                in.skipField(tag);
            }
        }
        return new Attributes(fields);
    }

    private void readEvent(CodedInputStream in, int base) throws IOException {
        String eventName = "";
        Map<String, OtelValue> eventAttributes = new LinkedHashMap<>();
        int end = in.pushLimit(in.readRawVarint32());
        int tag;
        while ((tag = in.readTag()) != 0) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 2 -> eventName = Texts.clean(in.readByteArray());
                case 3 -> values.readField(in, base, eventAttributes);
                default -> in.skipField(tag);
            }
        }
        in.popLimit(end);
        events.add(new OtelEvent(eventName, new Attributes(eventAttributes)));
    }

    private void readStatus(CodedInputStream in) throws IOException {
        int end = in.pushLimit(in.readRawVarint32());
        int tag;
        while ((tag = in.readTag()) != 0) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 2 -> statusMessage = Texts.clean(in.readByteArray());
                case 3 -> statusCode = in.readEnum();
                default -> in.skipField(tag);
            }
        }
        in.popLimit(end);
    }

    @Override
    public String traceId() {
        return traceId;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String parentId() {
        return parentId;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long startNanos() {
        return startNanos;
    }

    @Override
    public long endNanos() {
        return endNanos;
    }

    @Override
    public Attributes attributes() {
        return new Attributes(attributes);
    }

    @Override
    public List<OtelEvent> events() {
        return events;
    }

    @Override
    public int statusCode() {
        return statusCode;
    }

    @Override
    public String statusMessage() {
        return statusMessage;
    }
}

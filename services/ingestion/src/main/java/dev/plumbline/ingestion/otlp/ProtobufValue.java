package dev.plumbline.ingestion.otlp;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;
import dev.plumbline.ingestion.otel.OtelValue;
import dev.plumbline.ingestion.otel.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** opentelemetry.proto.common.v1.KeyValue and AnyValue. */
final class ProtobufValue {

    /** Nesting of lists in lists; protobuf's own limit for messages is 100. */
    private static final int DEEPEST = 64;

    private static final OtelValue EMPTY = new OtelValue.Empty();
    private static final int KEY = 1;
    private static final int VALUE = 2;
    private static final int ENTRIES = 1;

    private final byte[] body;
    private int depth;

    ProtobufValue(byte[] body) {
        this.body = body;
    }

    /** Reads one length-prefixed KeyValue. {@code base} is where in the body the stream began. */
    void readField(CodedInputStream in, int base, Map<String, OtelValue> fields) throws IOException {
        int end = in.pushLimit(in.readRawVarint32());
        String key = "";
        OtelValue value = EMPTY;
        int tag;
        while ((tag = in.readTag()) != 0) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case KEY -> {
                    int length = in.readRawVarint32();
                    int from = base + in.getTotalBytesRead();
                    in.skipRawBytes(length);
                    key = AttributeKeys.of(body, from, from + length);
                }
                case VALUE -> value = readValue(in, base);
                default -> in.skipField(tag);
            }
        }
        in.popLimit(end);
        fields.put(key, value);
    }

    private OtelValue readValue(CodedInputStream in, int base) throws IOException {
        if (++depth > DEEPEST) {
            throw new InvalidProtocolBufferException("values are nested deeper than " + DEEPEST);
        }
        int end = in.pushLimit(in.readRawVarint32());
        OtelValue value = EMPTY;
        int tag;
        while ((tag = in.readTag()) != 0) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> value = new OtelValue.Text(Texts.validUtf8(in.readByteArray()));
                case 2 -> value = new OtelValue.Bool(in.readBool());
                case 3 -> value = new OtelValue.Int(in.readInt64());
                case 4 -> value = new OtelValue.Real(in.readDouble());
                case 5 -> value = readItems(in, base);
                case 6 -> value = readFields(in, base);
                case 7 -> value = new OtelValue.Blob(in.readByteArray());
                default -> in.skipField(tag);
            }
        }
        in.popLimit(end);
        depth--;
        return value;
    }

    private OtelValue readItems(CodedInputStream in, int base) throws IOException {
        List<OtelValue> items = new ArrayList<>();
        int end = in.pushLimit(in.readRawVarint32());
        int tag;
        while ((tag = in.readTag()) != 0) {
            if (WireFormat.getTagFieldNumber(tag) == ENTRIES) {
                items.add(readValue(in, base));
            } else {
                in.skipField(tag);
            }
        }
        in.popLimit(end);
        return new OtelValue.Items(items);
    }

    private OtelValue readFields(CodedInputStream in, int base) throws IOException {
        Map<String, OtelValue> fields = new LinkedHashMap<>();
        int end = in.pushLimit(in.readRawVarint32());
        int tag;
        while ((tag = in.readTag()) != 0) {
            if (WireFormat.getTagFieldNumber(tag) == ENTRIES) {
                readField(in, base, fields);
            } else {
                in.skipField(tag);
            }
        }
        in.popLimit(end);
        return new OtelValue.Fields(fields);
    }
}

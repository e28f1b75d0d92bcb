package dev.plumbline.ingestion.otlp;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import dev.plumbline.ingestion.otel.OtelResource;
import dev.plumbline.ingestion.otel.OtelScope;
import dev.plumbline.ingestion.otel.SpanBatch;
import dev.plumbline.ingestion.otel.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * ExportTraceServiceRequest from its protobuf bytes. Read by hand, because the generated classes turn every attribute into a
 * String (payloads above all), and refuse the whole export for one byte of invalid UTF-8 or one broken span.
 */
public final class OtlpProtobuf {

    private static final int RESOURCE_SPANS = 1;
    private static final int RESOURCE = 1;
    private static final int SCOPE_SPANS = 2;
    private static final int SCOPE = 1;
    private static final int SPANS = 2;
    private static final int SCOPE_NAME = 1;
    private static final int SCOPE_VERSION = 2;
    private static final int SCOPE_ATTRIBUTES = 3;

    private final byte[] body;
    private final BatchBuilder batch = new BatchBuilder();

    private OtlpProtobuf(byte[] body) {
        this.body = body;
    }

    /** @throws MalformedExportException when the body is no such message, or truncated */
    public static SpanBatch decode(byte[] body) {
        OtlpProtobuf decoder = new OtlpProtobuf(body);
        try {
            for (Slice resourceSpans : decoder.messages(new Slice(0, body.length), RESOURCE_SPANS)) {
                decoder.resourceSpans(resourceSpans);
            }
        } catch (IOException e) {
            throw new MalformedExportException("Failed to parse OTel Protobuf Trace", e);
        }
        return decoder.batch.build();
    }

    private void resourceSpans(Slice message) throws IOException {
        OtelResource resource = OtelResource.EMPTY;
        for (Slice part : messages(message, RESOURCE)) {
            resource = new OtelResource(new ProtobufSpan(body).attributes(part, 1));
        }
        for (Slice part : messages(message, SCOPE_SPANS)) {
            scopeSpans(resource, part);
        }
    }

    private void scopeSpans(OtelResource resource, Slice message) throws IOException {
        OtelScope scope = OtelScope.EMPTY;
        for (Slice part : messages(message, SCOPE)) {
            scope = scope(part);
        }
        for (Slice part : messages(message, SPANS)) {
            ProtobufSpan span = new ProtobufSpan(body);
            try {
                span.read(part);
            } catch (IOException e) {
                batch.refuse(span, "its protobuf message is broken: " + e.getMessage());
                continue;
            }
            batch.add(resource, scope, span);
        }
    }

    private OtelScope scope(Slice message) throws IOException {
        CodedInputStream in = message.open(body);
        String name = "";
        String version = "";
        int tag;
        while ((tag = in.readTag()) != 0) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case SCOPE_NAME -> name = Texts.clean(in.readByteArray());
                case SCOPE_VERSION -> version = Texts.clean(in.readByteArray());
                default -> in.skipField(tag);
            }
        }
        return new OtelScope(name, version, new ProtobufSpan(body).attributes(message, SCOPE_ATTRIBUTES));
    }

    /** The places of all sub-messages of one field: the fields of a message may come in any order. */
    private List<Slice> messages(Slice message, int field) throws IOException {
        List<Slice> slices = new ArrayList<>();
        CodedInputStream in = message.open(body);
        int tag;
        while ((tag = in.readTag()) != 0) {
            if (tag == WireFormat.WIRETYPE_LENGTH_DELIMITED + (field << 3)) {
                int length = in.readRawVarint32();
                slices.add(new Slice(message.offset() + in.getTotalBytesRead(), length));
                in.skipRawBytes(length);
            } else {
                in.skipField(tag);
            }
        }
        return slices;
    }

    record Slice(int offset, int length) {
        CodedInputStream open(byte[] body) {
            return CodedInputStream.newInstance(body, offset, length);
        }
    }
}

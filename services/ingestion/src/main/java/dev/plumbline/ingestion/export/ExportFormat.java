package dev.plumbline.ingestion.export;

import com.google.protobuf.MessageLite;
import dev.plumbline.ingestion.otel.SpanBatch;
import dev.plumbline.ingestion.otlp.OtlpJson;
import dev.plumbline.ingestion.otlp.OtlpProtobuf;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;
import io.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two encodings of OTLP over HTTP. An answer is in the encoding of its request. */
enum ExportFormat {
    PROTOBUF("application/x-protobuf", "Failed to parse OTel Protobuf Trace") {
        @Override
        SpanBatch decode(byte[] body) {
            return OtlpProtobuf.decode(body);
        }

        @Override
        Response accepted(ExportedSpans spans) {
            ExportTraceServiceResponse.Builder answer = ExportTraceServiceResponse.newBuilder();
            if (spans.refused() > 0) {
                answer.setPartialSuccess(ExportTracePartialSuccess.newBuilder()
                        .setRejectedSpans(spans.refused())
                        .setErrorMessage(spans.partialSuccess()));
            }
            return answer(answer.build());
        }

        @Override
        Response discarded() {
            return answer(ExportMetricsServiceResponse.getDefaultInstance());
        }

        private Response answer(MessageLite message) {
            return Response.ok(message.toByteArray(), contentType()).build();
        }
    },
    JSON("application/json", "Failed to parse OTel JSON Trace") {
        @Override
        SpanBatch decode(byte[] body) {
            return OtlpJson.decode(body);
        }

        @Override
        Response accepted(ExportedSpans spans) {
            return answer(
                    spans.refused() == 0
                            ? Map.of()
                            : Map.of(
                                    "partialSuccess",
                                    Map.of(
                                            // 64-bit numbers are strings in OTLP/JSON
                                            "rejectedSpans", String.valueOf(spans.refused()),
                                            "errorMessage", spans.partialSuccess())));
        }

        @Override
        Response discarded() {
            return answer(Map.of());
        }

        private Response answer(Map<String, ?> body) {
            return Response.ok(body, contentType()).build();
        }
    };

    private final String contentType;
    private final String undecodable;

    ExportFormat(String contentType, String undecodable) {
        this.contentType = contentType;
        this.undecodable = undecodable;
    }

    /** @throws ExportException when it is neither */
    static ExportFormat of(@Nullable String contentType) {
        for (ExportFormat format : values()) {
            if (contentType != null && contentType.contains(format.contentType)) {
                return format;
            }
        }
        throw new ExportException("content type", "Invalid content type");
    }

    String contentType() {
        return contentType;
    }

    /** The contract's words for a body that is not of this format. */
    String undecodable() {
        return undecodable;
    }

    abstract SpanBatch decode(byte[] body);

    abstract Response accepted(ExportedSpans spans);

    abstract Response discarded();
}

package dev.plumbline.ingestion.otlp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.plumbline.ingestion.otel.OtelResource;
import dev.plumbline.ingestion.otel.OtelScope;
import dev.plumbline.ingestion.otel.SpanBatch;
import dev.plumbline.ingestion.otel.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * ExportTraceServiceRequest from JSON. By the specification ids are hex (protobuf's own JSON reads base64), 64-bit numbers may
 * be strings and unknown fields are ignored; snake_case names are taken too.
 */
public final class OtlpJson {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // one attribute may be nearly as long as the request, whose size is limited before this
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private OtlpJson() {}

    /** @throws MalformedExportException when the body is not JSON or not such an object */
    public static SpanBatch decode(byte[] body) {
        JsonNode root = parse(body);
        if (!root.isObject()) {
            throw new MalformedExportException("The export is not a JSON object");
        }
        BatchBuilder batch = new BatchBuilder();
        for (JsonNode resourceSpans : list(root, "resourceSpans", "resource_spans")) {
            OtelResource resource = new OtelResource(
                    JsonValue.attributes(resourceSpans.path("resource").path("attributes")));
            for (JsonNode scopeSpans : list(resourceSpans, "scopeSpans", "scope_spans")) {
                OtelScope scope = scope(scopeSpans.path("scope"));
                for (JsonNode span : list(scopeSpans, "spans", "spans")) {
                    add(batch, resource, scope, span);
                }
            }
        }
        return batch.build();
    }

    static JsonNode field(JsonNode object, String camel, String snake) {
        JsonNode value = object.get(camel);
        if (value == null) {
            value = object.get(snake);
        }
        return value == null ? MissingNode.getInstance() : value;
    }

    static String text(JsonNode value) {
        return value.isTextual() ? Texts.clean(value.textValue()) : "";
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return parseRepaired(body, e);
        } catch (IOException e) {
            throw new MalformedExportException("Failed to parse OTel JSON Trace", e);
        }
    }

    /** Invalid UTF-8 stops the parser as well: once more with U+FFFD in its place. */
    private static JsonNode parseRepaired(byte[] body, JsonProcessingException first) {
        byte[] repaired = Texts.validUtf8(body);
        if (repaired == body) {
            throw new MalformedExportException("Failed to parse OTel JSON Trace", first);
        }
        try {
            return JSON.readTree(new String(repaired, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new MalformedExportException("Failed to parse OTel JSON Trace", e);
        }
    }

    private static void add(BatchBuilder batch, OtelResource resource, OtelScope scope, JsonNode node) {
        JsonSpan span = new JsonSpan(node);
        if (isNoList(node.path("attributes")) || isNoList(node.path("events"))) {
            batch.refuse(span, "its attributes or events are not a list");
        } else {
            batch.add(resource, scope, span);
        }
    }

    private static OtelScope scope(JsonNode scope) {
        return new OtelScope(
                text(scope.path("name")), text(scope.path("version")), JsonValue.attributes(scope.path("attributes")));
    }

    private static JsonNode list(JsonNode object, String camel, String snake) {
        JsonNode list = field(object, camel, snake);
        if (isNoList(list)) {
            throw new MalformedExportException(camel + " is not a list");
        }
        return list;
    }

    private static boolean isNoList(JsonNode node) {
        return !node.isArray() && !node.isMissingNode() && !node.isNull();
    }
}

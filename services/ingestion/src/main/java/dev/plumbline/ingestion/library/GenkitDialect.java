package dev.plumbline.ingestion.library;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.dialect.Dialect;
import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.usage.Counts;
import dev.plumbline.ingestion.usage.SemanticUsage;
import dev.plumbline.ingestion.usage.Usage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Firebase Genkit. */
final class GenkitDialect implements Dialect {

    private static final String SCOPE = "genkit-tracer";
    private static final String INPUT = "genkit:input";
    private static final String OUTPUT = "genkit:output";

    @Override
    public @Nullable ObservationType type(OtelSpan span) {
        String subtype = span.attributes().text("genkit:metadata:subtype");
        if (subtype == null) {
            return null;
        }
        return switch (subtype) {
            case "model", "background-model" -> ObservationType.GENERATION;
            case "embedder" -> ObservationType.EMBEDDING;
            case "tool", "tool.v2" -> ObservationType.TOOL;
            case "retriever" -> ObservationType.RETRIEVER;
            case "evaluator" -> ObservationType.EVALUATOR;
            default -> null;
        };
    }

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        if (!span.scope().name().equals(SCOPE)) {
            return null;
        }
        Attributes attributes = span.attributes();
        return Exchange.of(part(attributes.bytes(INPUT), "messages"), part(attributes.bytes(OUTPUT), "message"));
    }

    @Override
    public @Nullable Usage usage(OtelSpan span) {
        if (!span.scope().name().equals(SCOPE)) {
            return null;
        }
        JsonNode usage = JsonText.object(span.attributes().bytes(OUTPUT)).get("usage");
        if (usage == null || !usage.isObject()) {
            return null;
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        put(counts, "input_tokens", usage.get("inputTokens"));
        put(counts, "output_tokens", usage.get("outputTokens"));
        put(counts, "total_tokens", usage.get("totalTokens"));
        put(counts, "completion_details.reasoning", usage.get("thoughtsTokens"));
        return SemanticUsage.of(counts);
    }

    @Override
    public @Nullable Map<String, JsonNode> parameters(OtelSpan span) {
        if (!span.scope().name().equals(SCOPE)) {
            return null;
        }
        JsonNode config = JsonText.object(span.attributes().bytes(INPUT)).get("config");
        if (config == null) {
            JsonNode request = JsonText.object(span.attributes().bytes(OUTPUT)).get("request");
            config = request == null ? null : request.get("config");
        }
        if (config == null || !config.isObject()) {
            return null;
        }
        Map<String, JsonNode> parameters = new TreeMap<>();
        config.forEachEntry(parameters::put);
        return parameters;
    }

    @Override
    public Set<String> exchangeKeys() {
        return Set.of(INPUT, OUTPUT);
    }

    private static byte @Nullable [] part(byte @Nullable [] json, String field) {
        JsonNode part = JsonText.object(json).get(field);
        return part == null ? json : JsonText.write(part);
    }

    private static void put(Map<String, Long> counts, String key, @Nullable JsonNode value) {
        Long units = Counts.of(value);
        if (units != null) {
            counts.put(key, units);
        }
    }
}

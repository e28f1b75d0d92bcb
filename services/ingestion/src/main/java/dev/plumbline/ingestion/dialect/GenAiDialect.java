package dev.plumbline.ingestion.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.ingestion.cost.CostDetails;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.OtelValue;
import dev.plumbline.ingestion.usage.Counts;
import dev.plumbline.ingestion.usage.SemanticUsage;
import dev.plumbline.ingestion.usage.Usage;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** OpenTelemetry's conventions for generative AI, which most libraries follow in part. */
public final class GenAiDialect implements Dialect {

    private static final String INPUT = "gen_ai.input.messages";
    private static final String OUTPUT = "gen_ai.output.messages";
    private static final String INSTRUCTIONS = "gen_ai.system_instructions";
    private static final String TOOL_ARGUMENTS = "gen_ai.tool.call.arguments";
    private static final String TOOL_RESULT = "gen_ai.tool.call.result";
    private static final String USAGE = "gen_ai.usage.";
    private static final String TOKEN_COUNT = "llm.token_count.";
    private static final String COST = "gen_ai.usage.cost";
    private static final String REQUEST = "gen_ai.request.";
    private static final String INVOCATION = "llm.invocation_parameters.";

    @Override
    public @Nullable ObservationType type(OtelSpan span) {
        Attributes attributes = span.attributes();
        String operation = attributes.text("gen_ai.operation.name");
        ObservationType type =
                switch (operation == null ? "" : operation) {
                    case "chat", "completion", "text_completion", "generate_content", "generate" ->
                        ObservationType.GENERATION;
                    case "embeddings" -> ObservationType.EMBEDDING;
                    case "invoke_agent", "create_agent" -> ObservationType.AGENT;
                    case "execute_tool" -> ObservationType.TOOL;
                    default -> null;
                };
        boolean tool = attributes.has("gen_ai.tool.name") || attributes.has("gen_ai.tool.call.id");
        return type == null && tool ? ObservationType.TOOL : type;
    }

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        return messages(span.attributes());
    }

    @Override
    public @Nullable Usage usage(OtelSpan span) {
        Map<String, Long> counts = counts(span.attributes());
        return counts.isEmpty() ? null : SemanticUsage.of(counts);
    }

    @Override
    public @Nullable Map<String, BigDecimal> cost(OtelSpan span) {
        String total = span.attributes().text(COST);
        return total == null ? null : CostDetails.total(total);
    }

    @Override
    public @Nullable Map<String, JsonNode> parameters(OtelSpan span) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        span.attributes().forEach((key, value) -> {
            put(parameters, REQUEST, key, value);
            put(parameters, INVOCATION, key, value);
        });
        parameters.remove("model");
        return parameters.isEmpty() ? null : parameters;
    }

    @Override
    public Set<String> exchangeKeys() {
        return Set.of(INPUT, OUTPUT, INSTRUCTIONS, TOOL_ARGUMENTS, TOOL_RESULT);
    }

    public static @Nullable Exchange messages(Attributes attributes) {
        byte[] input = attributes.bytes(INPUT);
        byte[] output = attributes.bytes(OUTPUT);
        return Exchange.of(
                input == null ? attributes.bytes(TOOL_ARGUMENTS) : withInstructions(input, attributes),
                output == null ? attributes.bytes(TOOL_RESULT) : output);
    }

    /** The system prompt is an attribute of its own: put first, unless the messages have one. */
    public static byte[] withInstructions(byte[] messages, Attributes attributes) {
        OtelValue instructions = attributes.get(INSTRUCTIONS);
        JsonNode list = instructions == null ? null : JsonText.parse(messages);
        if (instructions == null || list == null || !list.isArray()) {
            return messages;
        }
        for (JsonNode message : list) {
            if (message.path("role").asText().equals("system")) {
                return messages;
            }
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        all.add(JsonText.newObject().put("role", "system").set("content", JsonText.tree(instructions)));
        all.addAll((ArrayNode) list);
        return JsonText.write(all);
    }

    /** Counts by name without the prefix. */
    public static Map<String, Long> counts(Attributes attributes) {
        Map<String, Long> counts = new LinkedHashMap<>();
        attributes.forEach((key, value) -> {
            String name = key.startsWith(USAGE) && !key.startsWith(COST)
                    ? key.substring(USAGE.length())
                    : key.startsWith(TOKEN_COUNT) ? key.substring(TOKEN_COUNT.length()) : null;
            Long units = name == null ? null : Counts.of(value);
            if (name != null && units != null) {
                counts.put(name, units);
            }
        });
        return counts;
    }

    private static void put(Map<String, JsonNode> parameters, String prefix, String key, OtelValue value) {
        if (key.startsWith(prefix)) {
            parameters.put(key.substring(prefix.length()), JsonText.tree(value));
        }
    }
}

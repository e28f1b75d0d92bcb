package dev.plumbline.ingestion.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.ingestion.dialect.Dialect;
import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.dialect.GenAiDialect;
import dev.plumbline.ingestion.dialect.KeyedDialect;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.OtelValue;
import dev.plumbline.ingestion.usage.Usage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Vercel AI SDK up to version 6 (scope ai); version 7 follows the GenAI conventions. */
final class VercelAiDialect implements Dialect {

    private static final String SCOPE = "ai";
    private static final String OPERATION = "ai.operationId";
    private static final List<String> INPUTS = List.of("ai.prompt.messages", "ai.prompt", "ai.toolCall.args");
    private static final List<String> TEXTS = List.of("ai.response.text", "ai.result.text");
    private static final List<String> TOOL_CALLS = List.of("ai.response.toolCalls", "ai.result.toolCalls");
    private static final List<String> OUTPUTS = List.of(
            "ai.response.text",
            "ai.result.text",
            "ai.toolCall.result",
            "ai.response.object",
            "ai.result.object",
            "ai.response.toolCalls",
            "ai.result.toolCalls");
    private static final List<String> MODELS =
            List.of("ai.model.id", "gen_ai.request.model", "gen_ai.response.model", "langfuse.observation.model.name");

    private static final Map<String, ObservationType> TYPES = Map.of(
            "ai.generateText.doGenerate", ObservationType.GENERATION,
            "ai.streamText.doStream", ObservationType.GENERATION,
            "ai.generateObject.doGenerate", ObservationType.GENERATION,
            "ai.streamObject.doStream", ObservationType.GENERATION,
            "ai.embed.doEmbed", ObservationType.EMBEDDING,
            "ai.embedMany.doEmbed", ObservationType.EMBEDDING);

    /** Parameter ← the attributes it is taken from. */
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "maxSteps", List.of("ai.settings.maxSteps"),
            "toolChoice", List.of("ai.prompt.toolChoice"),
            "maxTokens", List.of("gen_ai.request.max_tokens"),
            "finishReason", List.of("gen_ai.response.finish_reasons", "gen_ai.finishReason"),
            "system", List.of("gen_ai.system", "ai.model.provider"),
            "maxRetries", List.of("ai.settings.maxRetries"),
            "mode", List.of("ai.settings.mode"),
            "temperature", List.of("gen_ai.request.temperature"));

    @Override
    public @Nullable ObservationType type(OtelSpan span) {
        Attributes attributes = span.attributes();
        String operation = attributes.firstText(List.of(OPERATION, "operation.name"));
        if (operation == null) {
            return null;
        }
        // operation.name is the operation and the function's id after a blank
        String id = operation.split(" ", 2)[0];
        if (id.equals("ai.toolCall")) {
            return ObservationType.TOOL;
        }
        return attributes.firstText(MODELS) == null ? null : TYPES.get(id);
    }

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        if (!span.scope().name().equals(SCOPE)) {
            return null;
        }
        Attributes attributes = span.attributes();
        byte[] input = KeyedDialect.first(attributes, INPUTS);
        byte[] output = output(attributes);
        if (input != null && output != null) {
            return new Exchange(input, output);
        }
        Exchange messages = GenAiDialect.messages(attributes);
        return messages == null
                ? Exchange.of(input, output)
                : new Exchange(input == null ? messages.input() : input, output == null ? messages.output() : output);
    }

    @Override
    public @Nullable Usage usage(OtelSpan span) {
        return span.scope().name().equals(SCOPE) ? VercelAiUsage.of(span.attributes()) : null;
    }

    @Override
    public @Nullable Map<String, JsonNode> parameters(OtelSpan span) {
        if (!span.scope().name().equals(SCOPE)) {
            return null;
        }
        Attributes attributes = span.attributes();
        Map<String, JsonNode> parameters = new TreeMap<>();
        PARAMETERS.forEach((name, keys) -> put(parameters, name, attributes, keys));
        JsonNode openai = VercelAiUsage.provider(attributes).path("openai");
        if (openai.hasNonNull("serviceTier")) {
            parameters.put("service_tier", openai.get("serviceTier"));
        } else {
            put(parameters, "service_tier", attributes, List.of("gen_ai.request.service_tier"));
        }
        return parameters.isEmpty() ? null : parameters;
    }

    @Override
    public Set<String> exchangeKeys() {
        return Stream.concat(INPUTS.stream(), OUTPUTS.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static byte @Nullable [] output(Attributes attributes) {
        String text = attributes.firstText(TEXTS);
        byte[] toolCalls = KeyedDialect.first(attributes, TOOL_CALLS);
        if (text == null || toolCalls == null) {
            return KeyedDialect.first(attributes, OUTPUTS);
        }
        ObjectNode answer = JsonText.newObject().put("role", "assistant").put("content", text);
        JsonNode calls = JsonText.parse(toolCalls);
        answer.set("tool_calls", calls);
        return JsonText.write(answer);
    }

    private static void put(Map<String, JsonNode> parameters, String name, Attributes attributes, List<String> keys) {
        for (String key : keys) {
            OtelValue value = attributes.get(key);
            if (value != null) {
                parameters.put(name, JsonText.tree(value));
                return;
            }
        }
    }
}

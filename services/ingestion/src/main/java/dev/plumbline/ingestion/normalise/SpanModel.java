package dev.plumbline.ingestion.normalise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.ingestion.dialect.Dialect;
import dev.plumbline.ingestion.library.Dialects;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The model that was called and how.
 *
 * @param parameters fit for jsonb: numbers and text, anything else as compact JSON text
 */
record SpanModel(@Nullable String name, Map<String, JsonNode> parameters) {

    private static final List<String> NAMES = List.of(
            "langfuse.observation.model.name",
            "gen_ai.response.model",
            "ai.model.id",
            "gen_ai.request.model",
            "llm.response.model",
            "llm.model_name",
            "model");

    /** Agents repeat the usage of the calls below them: it would be counted twice. */
    private static final Set<String> AGENTS = Set.of("invoke_agent", "agent_step");

    /** Attributes that make a span a generation when nothing else says what it is. */
    private static final List<String> MARKS_OF_A_GENERATION = List.of(
            "langfuse.observation.model.name",
            "gen_ai.request.model",
            "gen_ai.response.model",
            "llm.model_name",
            "model");

    private static final int MOST_DIGITS = 300;
    private static final int MOST_PARAMETERS = 200;

    static SpanModel of(OtelSpan span) {
        Map<String, JsonNode> sent = Dialects.first(span, Dialect::parameters);
        return new SpanModel(name(span), sent == null ? Map.of() : storable(sent));
    }

    static boolean repeatsItsChildren(OtelSpan span) {
        String operation = span.attributes().text("gen_ai.operation.name");
        return operation != null && AGENTS.contains(operation);
    }

    static boolean marksGeneration(OtelSpan span) {
        return MARKS_OF_A_GENERATION.stream().anyMatch(span.attributes()::has);
    }

    @Nullable
    String json() {
        if (parameters.isEmpty()) {
            return null;
        }
        ObjectNode object = JsonText.newObject();
        object.setAll(parameters);
        return new String(JsonText.write(object), StandardCharsets.UTF_8);
    }

    /** As text, to choose a price tier by. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        parameters.forEach((name, value) -> texts.put(name, value.asText()));
        return texts;
    }

    private static @Nullable String name(OtelSpan span) {
        if (repeatsItsChildren(span)) {
            return null;
        }
        String name = span.attributes().firstText(NAMES);
        if (name == null && "model".equals(span.attributes().text("genkit:metadata:subtype"))) {
            name = span.attributes().text("genkit:name");
        }
        return Texts.key(name);
    }

    private static Map<String, JsonNode> storable(Map<String, JsonNode> sent) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        sent.forEach((name, value) -> {
            String key = Texts.key(Texts.clean(name));
            if (key != null && parameters.size() < MOST_PARAMETERS) {
                parameters.put(key, storable(value));
            }
        });
        return parameters;
    }

    private static JsonNode storable(JsonNode value) {
        if (value.isNumber() && isModest(value.decimalValue())) {
            return value;
        }
        String text = value.isTextual() ? value.textValue() : new String(JsonText.write(value), StandardCharsets.UTF_8);
        return JsonText.textNode(Texts.clean(text));
    }

    /** PostgreSQL refuses numbers of more than 131,072 digits, and would write 1e9999 out in full. */
    private static boolean isModest(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
}

package dev.plumbline.ingestion.dialect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelEvent;
import dev.plumbline.ingestion.otel.OtelSpan;
import org.jspecify.annotations.Nullable;

/** Messages as events of the span, in three generations of the OpenTelemetry conventions. */
public final class MessageEventsDialect implements Dialect {

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        if (span.events().isEmpty()) {
            return null;
        }
        for (OtelEvent event : span.events()) {
            if (event.name().equals("gen_ai.client.inference.operation.details")) {
                Exchange exchange = GenAiDialect.messages(event.attributes());
                if (exchange != null) {
                    return exchange;
                }
            }
        }
        Exchange messages = messages(span);
        return messages == null ? contents(span) : messages;
    }

    private static @Nullable Exchange messages(OtelSpan span) {
        ArrayNode asked = JsonNodeFactory.instance.arrayNode();
        ArrayNode answered = JsonNodeFactory.instance.arrayNode();
        for (OtelEvent event : span.events()) {
            switch (event.name()) {
                case "gen_ai.system.message" -> asked.add(message("system", event));
                case "gen_ai.user.message" -> asked.add(message("user", event));
                case "gen_ai.assistant.message" -> asked.add(message("assistant", event));
                case "gen_ai.tool.message" -> asked.add(message("tool", event));
                case "gen_ai.choice" -> answered.add(JsonText.under(event.attributes(), ""));
                default -> {
                    // an event of the application, no message
                }
            }
        }
        return Exchange.of(
                asked.isEmpty() ? null : JsonText.write(asked),
                answered.isEmpty() ? null : JsonText.write(answered.size() == 1 ? answered.get(0) : answered));
    }

    private static ObjectNode message(String role, OtelEvent event) {
        ObjectNode message = JsonText.newObject().put("role", role);
        message.setAll(JsonText.under(event.attributes(), ""));
        return message;
    }

    /** Semantic Kernel, early OpenLLMetry. */
    private static @Nullable Exchange contents(OtelSpan span) {
        byte[] input = null;
        byte[] output = null;
        for (OtelEvent event : span.events()) {
            if (event.name().equals("gen_ai.content.prompt")) {
                input = content(event, "gen_ai.prompt");
            } else if (event.name().equals("gen_ai.content.completion")) {
                output = content(event, "gen_ai.completion");
            }
        }
        return Exchange.of(input, output);
    }

    private static byte[] content(OtelEvent event, String key) {
        byte[] single = event.attributes().bytes(key);
        return single == null ? JsonText.write(JsonText.under(event.attributes(), "")) : single;
    }
}

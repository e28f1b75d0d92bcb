package dev.plumbline.ingestion.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.ingestion.dialect.Dialect;
import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.dialect.KeyedDialect;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.OtelValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pydantic Logfire: a prompt, or all messages in one attribute called events. */
final class LogfireDialect implements Dialect {

    private static final String EVENTS = "events";
    private static final KeyedDialect KEYS = new KeyedDialect(List.of("prompt"), List.of("all_messages_events"));

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        Exchange keyed = KEYS.exchange(span);
        OtelValue events = span.attributes().get(EVENTS);
        return keyed != null || events == null ? keyed : messages(JsonText.tree(events));
    }

    @Override
    public Set<String> exchangeKeys() {
        return Set.of(EVENTS, "prompt", "all_messages_events");
    }

    private static @Nullable Exchange messages(JsonNode events) {
        if (!events.isArray() || events.isEmpty()) {
            return null;
        }
        ArrayNode asked = JsonNodeFactory.instance.arrayNode();
        JsonNode answer = null;
        for (JsonNode event : events) {
            if (event.path("event.name").asText().equals("gen_ai.choice")) {
                answer = event;
            } else {
                asked.add(event);
            }
        }
        return Exchange.of(
                asked.isEmpty() ? null : JsonText.write(asked), answer == null ? null : JsonText.write(answer));
    }
}

package dev.plumbline.ingestion.normalise;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.event.PromptUse;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The managed prompt that a generation was made with. */
final class SpanPrompt {

    private static final List<String> NAMES = List.of("langfuse.observation.prompt.name", "langfuse.prompt.name");
    private static final List<String> VERSIONS =
            List.of("langfuse.observation.prompt.version", "langfuse.prompt.version");

    private SpanPrompt() {}

    static PromptUse of(Attributes attributes) {
        String name = attributes.firstText(NAMES);
        String version = attributes.firstText(VERSIONS);
        if (name == null) {
            Map<String, JsonNode> prompt = JsonText.object(attributes.bytes("ai.telemetry.metadata.langfusePrompt"));
            name = text(prompt.get("name"));
            version = text(prompt.get("version"));
        }
        return name == null ? PromptUse.NONE : new PromptUse(null, Texts.key(name), number(version));
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || !node.isValueNode() || node.isNull() ? null : Texts.clean(node.asText());
    }

    private static @Nullable Integer number(@Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

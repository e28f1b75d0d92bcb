package dev.plumbline.ingestion.tool;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.otel.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tools offered: a list called tools beside the messages, or (LangChain) messages of role tool that hold a definition. */
final class ToolDefinitions {

    private final ToolNames names = new ToolNames();
    private int count;

    void addInput(JsonNode input) {
        addList(input.path("tools"));
        JsonNode messages = input.isArray() ? input : input.path("messages");
        for (JsonNode message : messages) {
            JsonNode content = message.path("content");
            if (message.path("role").asText().equals("tool") && content.has("function")) {
                addTool(content);
            }
        }
    }

    /** An item may be JSON as text. */
    void addList(JsonNode list) {
        for (JsonNode item : list) {
            JsonNode tool = item.isTextual() ? JsonText.parse(item.textValue().getBytes(StandardCharsets.UTF_8)) : item;
            if (tool != null) {
                addTool(tool);
            }
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    List<String> names() {
        return names.list();
    }

    int count() {
        return count;
    }

    private void addTool(JsonNode tool) {
        String name = ToolNames.of(tool);
        if (name != null && names.add(name)) {
            count++;
        }
    }
}

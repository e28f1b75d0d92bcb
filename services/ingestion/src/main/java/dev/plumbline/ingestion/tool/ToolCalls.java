package dev.plumbline.ingestion.tool;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tools called, wherever in an output they stand: items of a list {@code tool_calls}, or parts whose type says so (Anthropic,
 * OpenAI responses, OpenTelemetry, Vercel). A call that is repeated under the same id counts once.
 */
final class ToolCalls {

    private static final Set<String> TYPES = Set.of("tool_use", "tool_call", "tool-call", "function_call");
    private static final List<String> LISTS = List.of("tool_calls", "toolCalls");
    private static final List<String> IDS = List.of("id", "call_id", "toolCallId");
    private static final int DEEPEST = 12;

    private final ToolNames names = new ToolNames();
    private final Set<String> ids = new HashSet<>();
    private int count;

    void add(JsonNode output) {
        walk(output, 0);
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

    private void walk(JsonNode node, int depth) {
        if (!node.isContainerNode() || depth > DEEPEST) {
            return;
        }
        if (isCall(node)) {
            addCall(node);
            return;
        }
        for (String list : LISTS) {
            node.path(list).forEach(this::addCall);
        }
        if (node.isArray()) {
            node.forEach(item -> walk(item, depth + 1));
        } else {
            node.forEachEntry((key, value) -> {
                if (!LISTS.contains(key)) {
                    walk(value, depth + 1);
                }
            });
        }
    }

    /** The Vercel AI SDK's calls have no type in the list that is the whole output. */
    private static boolean isCall(JsonNode node) {
        return TYPES.contains(node.path("type").asText()) || (node.has("toolName") && node.has("toolCallId"));
    }

    private void addCall(JsonNode call) {
        String name = ToolNames.of(call);
        if (name == null) {
            return;
        }
        for (String key : IDS) {
            if (call.path(key).isTextual()) {
                if (!ids.add(call.path(key).textValue())) {
                    return;
                }
                break;
            }
        }
        names.add(name);
        count++;
    }
}

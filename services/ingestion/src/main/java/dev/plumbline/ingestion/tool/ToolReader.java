package dev.plumbline.ingestion.tool;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.event.ToolUse;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Most payloads have no tools: only those with a telling word in them are parsed. */
public final class ToolReader {

    /** Attributes that list the tools a model was offered. */
    private static final List<String> DEFINITIONS = List.of("gen_ai.tool.definitions", "ai.prompt.tools");

    private static final byte[] TOOL = "tool".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FUNCTION = "function_call".getBytes(StandardCharsets.US_ASCII);

    /** Parsing a document costs many times its size in memory; tool lists stand in ordinary requests. */
    private static final int LONGEST = 1 << 20;

    private ToolReader() {}

    public static ToolUse read(Attributes attributes, Exchange exchange) {
        ToolDefinitions definitions = new ToolDefinitions();
        for (String key : DEFINITIONS) {
            JsonNode list = JsonText.parse(attributes.bytes(key));
            if (list != null) {
                definitions.addList(list);
            }
        }
        JsonNode input = mentions(exchange.input(), TOOL) ? JsonText.parse(exchange.input()) : null;
        if (input != null) {
            definitions.addInput(input);
        }
        ToolCalls calls = new ToolCalls();
        boolean called = mentions(exchange.output(), TOOL) || mentions(exchange.output(), FUNCTION);
        JsonNode output = called ? JsonText.parse(exchange.output()) : null;
        if (output != null) {
            calls.add(output);
        }
        return definitions.isEmpty() && calls.isEmpty()
                ? ToolUse.NONE
                : new ToolUse(definitions.names(), calls.names(), definitions.count(), calls.count());
    }

    private static boolean mentions(byte @Nullable [] json, byte[] word) {
        if (json == null || json.length > LONGEST || (json[0] != '{' && json[0] != '[')) {
            return false;
        }
        for (int i = 0; i <= json.length - word.length; i++) {
            if (json[i] == word[0] && startsWith(json, i, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] json, int from, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (json[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}

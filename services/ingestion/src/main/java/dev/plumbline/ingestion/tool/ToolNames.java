package dev.plumbline.ingestion.tool;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.otel.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Distinct names in order of appearance. */
final class ToolNames {

    /** A row carries names, not catalogues. */
    private static final int MOST = 200;

    private final Set<String> names = new LinkedHashSet<>();

    /** {@code {"function":{"name"}}} of OpenAI chat, {@code {"name"}} of everyone else but the Vercel AI SDK. */
    static @Nullable String of(JsonNode tool) {
        for (JsonNode name : List.of(tool.path("function").path("name"), tool.path("name"), tool.path("toolName"))) {
            if (name.isTextual()) {
                return Texts.key(Texts.clean(name.textValue()));
            }
        }
        return null;
    }

    /** Whether it is new. */
    boolean add(String name) {
        return names.size() < MOST && names.add(name);
    }

    List<String> list() {
        return List.copyOf(names);
    }
}

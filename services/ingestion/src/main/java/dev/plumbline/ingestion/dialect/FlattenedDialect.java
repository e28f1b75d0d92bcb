package dev.plumbline.ingestion.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelSpan;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Messages spread over one attribute per leaf, {@code gen_ai.prompt.0.content}: put together again. */
public record FlattenedDialect(String input, String output) implements Dialect {

    private static final Pattern INDEX = Pattern.compile("\\d{1,5}");

    /** Levels below the prefix; messages have about six. Deeper paths are nobody's messages. */
    private static final int DEEPEST = 32;

    public static boolean isMessage(String key) {
        return key.startsWith("gen_ai.prompt")
                || key.startsWith("gen_ai.completion")
                || key.startsWith("llm.input_messages")
                || key.startsWith("llm.output_messages");
    }

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        Attributes attributes = span.attributes();
        return Exchange.of(side(attributes, input), side(attributes, output));
    }

    private static byte @Nullable [] side(Attributes attributes, String key) {
        byte[] whole = attributes.bytes(key);
        if (whole != null) {
            return whole;
        }
        Branch root = new Branch();
        String prefix = key + ".";
        attributes.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                String[] path = name.substring(prefix.length()).split("\\.", DEEPEST + 1);
                if (path.length <= DEEPEST) {
                    root.put(path, JsonText.tree(value));
                }
            }
        });
        return root.branches.isEmpty() ? null : JsonText.write(root.node());
    }

    /** A level of the tree; it becomes a list when all its names are numbers, in their order, without holes. */
    private static final class Branch {

        private final Map<String, Branch> branches = new TreeMap<>(Branch::compare);
        private @Nullable JsonNode leaf;

        void put(String[] path, JsonNode value) {
            Branch branch = this;
            for (String name : path) {
                branch = branch.branches.computeIfAbsent(name, key -> new Branch());
            }
            branch.leaf = value;
        }

        JsonNode node() {
            if (branches.isEmpty()) {
                return leaf == null ? JsonNodeFactory.instance.nullNode() : leaf;
            }
            if (branches.keySet().stream().allMatch(name -> INDEX.matcher(name).matches())) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                branches.values().forEach(branch -> list.add(branch.node()));
                return list;
            }
            ObjectNode object = JsonText.newObject();
            branches.forEach((name, branch) -> object.set(name, branch.node()));
            return object;
        }

        private static int compare(String a, String b) {
            boolean first = INDEX.matcher(a).matches();
            boolean second = INDEX.matcher(b).matches();
            if (first != second) {
                return first ? -1 : 1;
            }
            int byNumber = first ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : 0;
            return byNumber == 0 ? a.compareTo(b) : byNumber;
        }
    }
}

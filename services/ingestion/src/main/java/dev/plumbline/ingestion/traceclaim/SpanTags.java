package dev.plumbline.ingestion.traceclaim;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelValue;
import dev.plumbline.ingestion.otel.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tags of the trace: a list, JSON text of a list, or words with commas between. */
final class SpanTags {

    private static final List<String> KEYS = List.of(
            "langfuse.trace.tags",
            "langfuse.tags",
            "langfuse.observation.metadata.langfuse_tags",
            "langfuse.trace.metadata.langfuse_tags",
            "ai.telemetry.metadata.tags",
            "tag.tags");

    /** More is text with commas in it, not tags. */
    private static final int MOST = 200;

    private SpanTags() {}

    static SortedSet<String> of(Attributes attributes) {
        SortedSet<String> tags = new TreeSet<>();
        for (String key : KEYS) {
            OtelValue value = attributes.get(key);
            if (value != null) {
                add(tags, attributes, key, value);
                return tags;
            }
        }
        return tags;
    }

    private static void add(SortedSet<String> tags, Attributes attributes, String key, OtelValue value) {
        String text = attributes.text(key);
        if (text == null) {
            return;
        }
        if (text.startsWith("[")) {
            JsonNode list = JsonText.parse(text.getBytes(StandardCharsets.UTF_8));
            if (list != null && list.isArray()) {
                list.forEach(tag -> add(tags, tag.isValueNode() ? tag.asText() : tag.toString()));
                return;
            }
        }
        if (value instanceof OtelValue.Text) {
            for (String tag : text.split(",", -1)) {
                add(tags, tag.strip());
            }
        } else {
            add(tags, text);
        }
    }

    private static void add(SortedSet<String> tags, String tag) {
        String clean = Texts.key(Texts.clean(tag));
        if (clean != null && tags.size() < MOST) {
            tags.add(clean);
        }
    }
}

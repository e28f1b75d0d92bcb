package dev.plumbline.ingestion.traceclaim;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.library.Dialects;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelJson;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.OtelValue;
import dev.plumbline.ingestion.otel.Texts;
import dev.plumbline.ingestion.trace.RawJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Metadata by top-level key, each value JSON text. */
public final class SpanMetadata {

    public static final String OBSERVATION = "langfuse.observation.metadata";
    static final String TRACE = "langfuse.trace.metadata";

    private static final String EITHER = "langfuse.metadata";
    private static final String VERCEL = "ai.telemetry.metadata";
    /** They are fields of their own. */
    private static final Set<String> VERCEL_FIELDS = Set.of("userId", "sessionId", "tags", "langfusePrompt");

    private SpanMetadata() {}

    /** What the user gave for the observation, or for the trace. */
    public static Map<String, byte[]> given(Attributes attributes, String domain) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        OtelValue whole = attributes.get(domain);
        addWhole(entries, whole == null ? attributes.get(EITHER) : whole);
        List<String> prefixes = List.of(domain + ".", EITHER + ".");
        attributes.forEach((key, value) -> {
            if (key.startsWith("langfuse.")) {
                for (String prefix : prefixes) {
                    if (key.startsWith(prefix)) {
                        put(entries, key.substring(prefix.length()), JsonText.embed(value));
                    }
                }
            } else if (key.startsWith(VERCEL + ".")) {
                String name = key.substring(VERCEL.length() + 1);
                if (!VERCEL_FIELDS.contains(name)) {
                    put(entries, name, JsonText.embed(value));
                }
            }
        });
        return entries;
    }

    /** Where it came from: shared by all spans of a process. */
    public static Map<String, byte[]> origin(OtelSpan span) {
        return Map.of(
                "resourceAttributes",
                span.resource().json(),
                "scope",
                span.scope().json());
    }

    /**
     * Attributes that became nothing else, as text: of a foreign library all of them, because nobody knows which matter; of the
     * Langfuse SDKs what the user or an experiment added. null for none of the latter.
     */
    public static byte @Nullable [] attributes(OtelSpan span) {
        boolean known = span.scope().name().startsWith("langfuse-sdk");
        Map<String, byte[]> texts = new LinkedHashMap<>();
        span.attributes().forEach((key, value) -> {
            if (!Dialects.isExchange(key) && !isMetadata(key) && !(known && isField(key))) {
                put(texts, key, text(value));
            }
        });
        return known && texts.isEmpty() ? null : RawJson.object(texts);
    }

    private static boolean isField(String key) {
        return (key.startsWith("langfuse.") && !key.startsWith("langfuse.experiment."))
                || key.equals("user.id")
                || key.equals("session.id");
    }

    private static boolean isMetadata(String key) {
        return key.startsWith(OBSERVATION) || key.startsWith(TRACE) || key.startsWith(VERCEL);
    }

    private static byte[] text(OtelValue value) {
        if (value instanceof OtelValue.Text text) {
            return JsonText.quote(Texts.clean(text.utf8()));
        }
        return JsonText.quote(new String(OtelJson.bytes(value), StandardCharsets.UTF_8));
    }

    /** An object, or JSON text of one; anything else has no keys to be found by and is dropped. */
    private static void addWhole(Map<String, byte[]> entries, @Nullable OtelValue whole) {
        if (whole instanceof OtelValue.Text text) {
            Map<String, JsonNode> object = JsonText.object(text.utf8());
            object.forEach((key, value) -> put(entries, key, JsonText.write(value)));
        } else if (whole instanceof OtelValue.Fields fields) {
            fields.values().forEach((key, value) -> put(entries, key, JsonText.embed(value)));
        }
    }

    private static void put(Map<String, byte[]> entries, String key, byte[] json) {
        String clean = Texts.key(Texts.clean(key));
        if (clean != null) {
            entries.put(clean, json);
        }
    }
}

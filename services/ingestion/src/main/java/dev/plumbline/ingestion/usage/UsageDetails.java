package dev.plumbline.ingestion.usage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Usage as one JSON object, in the shape of the provider: OpenAI chat and responses, LangChain, Anthropic; any other object is
 * taken as buckets already.
 */
public final class UsageDetails {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> INPUT_COUNTS = List.of("prompt_tokens", "input_tokens", "promptTokens");
    private static final List<String> OUTPUT_COUNTS = List.of("completion_tokens", "output_tokens", "completionTokens");
    private static final List<String> TOTAL_COUNTS = List.of("total_tokens", "totalTokens", Usage.TOTAL);
    private static final List<String> INPUT_DETAILS =
            List.of("prompt_tokens_details", "input_tokens_details", "input_token_details");
    private static final List<String> OUTPUT_DETAILS =
            List.of("completion_tokens_details", "output_tokens_details", "output_token_details");
    private static final String CACHE_CREATION = "cache_creation_input_tokens";
    private static final String CACHE_READ = "cache_read_input_tokens";

    private UsageDetails() {}

    /** Anything but a JSON object is no usage. */
    public static Usage read(byte[] json) {
        try {
            JsonNode object = JSON.readTree(json);
            return object.isObject() ? of(object) : Usage.NONE;
        } catch (JsonProcessingException e) {
            // what was sent is no JSON: the span is stored without usage
            return Usage.NONE;
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    public static Usage of(JsonNode object) {
        String input = present(object, INPUT_COUNTS);
        String output = present(object, OUTPUT_COUNTS);
        if (input == null && output == null) {
            return Usage.of(Counts.all(object));
        }
        return isAnthropic(object, input) ? anthropic(object) : inclusive(object, input, output);
    }

    /** OpenAI's counts include their details. */
    private static Usage inclusive(JsonNode object, @Nullable String input, @Nullable String output) {
        Map<String, Long> buckets = new LinkedHashMap<>();
        split(buckets, Usage.INPUT, count(object, input), inputDetails(object));
        split(buckets, Usage.OUTPUT, count(object, output), details(object, OUTPUT_DETAILS));
        Counts.put(buckets, Usage.TOTAL, count(object, present(object, TOTAL_COUNTS)));
        return Usage.of(buckets);
    }

    private static void split(Map<String, Long> buckets, String side, @Nullable Long all, Map<String, Long> details) {
        long rest = all == null ? 0 : all;
        for (Map.Entry<String, Long> detail : details.entrySet()) {
            buckets.put(side + "_" + detail.getKey(), detail.getValue());
            rest = Math.max(0, rest - detail.getValue());
        }
        if (all != null) {
            buckets.put(side, rest);
        }
    }

    /** Proxies report the cache beside OpenAI's counts instead of in the details; it is part of the count all the same. */
    private static Map<String, Long> inputDetails(JsonNode object) {
        Map<String, Long> details = details(object, INPUT_DETAILS);
        if (!details.containsKey("cached_tokens") && !details.containsKey("cache_read")) {
            String beside = present(object, List.of(CACHE_READ, "prompt_cache_hit_tokens"));
            Counts.put(details, "cached_tokens", count(object, beside));
        }
        if (!details.containsKey("cache_creation_tokens") && !details.containsKey("cache_creation")) {
            Counts.put(details, "cache_creation", Counts.of(object.get(CACHE_CREATION)));
        }
        return details;
    }

    private static Map<String, Long> details(JsonNode object, List<String> keys) {
        String key = present(object, keys);
        return key == null ? new LinkedHashMap<>() : Counts.all(object.path(key));
    }

    private static boolean isAnthropic(JsonNode object, @Nullable String input) {
        return !"prompt_tokens".equals(input)
                && present(object, INPUT_DETAILS) == null
                && (object.has(CACHE_CREATION) || object.has(CACHE_READ));
    }

    /** Anthropic's input_tokens exclude the cache. Cache writes are priced by how long they live. */
    private static Usage anthropic(JsonNode object) {
        Map<String, Long> buckets = new LinkedHashMap<>();
        Counts.put(buckets, Usage.INPUT, Counts.of(object.get("input_tokens")));
        Counts.put(buckets, Usage.OUTPUT, Counts.of(object.get("output_tokens")));
        Counts.put(buckets, CACHE_READ, Counts.of(object.get(CACHE_READ)));
        Counts.put(buckets, Usage.TOTAL, count(object, present(object, TOTAL_COUNTS)));
        Long created = Counts.of(object.get(CACHE_CREATION));
        JsonNode lives = object.path("cache_creation");
        Long minutes = Counts.of(lives.get("ephemeral_5m_input_tokens"));
        Long hour = Counts.of(lives.get("ephemeral_1h_input_tokens"));
        Counts.put(buckets, "input_cache_creation_5m", minutes);
        Counts.put(buckets, "input_cache_creation_1h", hour);
        if (created != null) {
            long apart = Usage.plus(minutes == null ? 0 : minutes, hour == null ? 0 : hour);
            buckets.put(CACHE_CREATION, Math.max(0, created - apart));
        }
        return Usage.of(buckets);
    }

    private static @Nullable String present(JsonNode object, List<String> keys) {
        for (String key : keys) {
            if (object.hasNonNull(key)) {
                return key;
            }
        }
        return null;
    }

    private static @Nullable Long count(JsonNode object, @Nullable String key) {
        return key == null ? null : Counts.of(object.get(key));
    }
}

package dev.plumbline.ingestion.usage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Usage as single attributes: the OpenTelemetry conventions for generative AI, OpenInference and their neighbours. */
public final class SemanticUsage {

    private static final List<Source> SOURCES = List.of(
            new Source(Usage.INPUT, List.of("prompt_tokens", "input_tokens", "prompt")),
            new Source(Usage.OUTPUT, List.of("completion_tokens", "output_tokens", "completion")),
            new Source(Usage.TOTAL, List.of("total_tokens", "total")),
            new Source(
                    "input_cached_tokens",
                    List.of(
                            "cache_read.input_tokens",
                            "cache_read_input_tokens",
                            "cache_read_tokens",
                            "details.cache_read_tokens",
                            "details.cache_read_input_tokens",
                            "prompt_details.cache_read",
                            "input_cached_tokens")),
            new Source(
                    "input_cache_creation",
                    List.of(
                            "cache_creation.input_tokens",
                            "cache_creation_input_tokens",
                            "cache_write_tokens",
                            "details.cache_write_tokens",
                            "details.cache_creation_input_tokens",
                            "prompt_details.cache_write",
                            "input_cache_creation")),
            new Source(
                    "output_reasoning_tokens",
                    List.of(
                            "reasoning.output_tokens",
                            "completion_details.reasoning",
                            // OpenLLMetry's and pydantic-ai's names
                            "reasoning_tokens",
                            "details.reasoning_tokens",
                            "details.thoughts_tokens")),
            new Source("output_accepted_prediction_tokens", List.of("details.accepted_prediction_tokens")),
            new Source("output_rejected_prediction_tokens", List.of("details.rejected_prediction_tokens")),
            new Source("output_audio_tokens", List.of("completion_details.audio")),
            new Source("input_audio_tokens", List.of("prompt_details.audio")));

    private SemanticUsage() {}

    /** @param counts by attribute name without its prefix; input and output include their parts */
    public static Usage of(Map<String, Long> counts) {
        Map<String, Long> rest = new LinkedHashMap<>(counts);
        Map<String, Long> buckets = new LinkedHashMap<>();
        for (Source source : SOURCES) {
            Counts.put(buckets, source.bucket, source.take(rest));
        }
        // what is left of the details is part of input or output already: it must not be counted again
        rest.keySet().removeIf(key -> key.contains("details."));
        rest.forEach(buckets::putIfAbsent);
        subtract(buckets, Usage.INPUT, "input_cached_tokens", "input_cache_creation", "input_audio_tokens");
        subtract(
                buckets,
                Usage.OUTPUT,
                "output_reasoning_tokens",
                "output_audio_tokens",
                "output_accepted_prediction_tokens",
                "output_rejected_prediction_tokens");
        return Usage.of(buckets);
    }

    /** Takes the parts out of the whole, never below 0. */
    public static void subtract(Map<String, Long> buckets, String whole, String... parts) {
        Long rest = buckets.get(whole);
        if (rest == null) {
            return;
        }
        for (String part : parts) {
            rest = Math.max(0, rest - buckets.getOrDefault(part, 0L));
        }
        buckets.put(whole, rest);
    }

    private record Source(String bucket, List<String> names) {

        /** The first name that is there; all of them are used up. */
        @Nullable
        Long take(Map<String, Long> counts) {
            Long first = null;
            for (String name : names) {
                Long units = counts.remove(name);
                first = first == null ? units : first;
            }
            return first;
        }
    }
}

package dev.plumbline.ingestion.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.plumbline.ingestion.dialect.KeyedDialect;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.usage.Counts;
import dev.plumbline.ingestion.usage.SemanticUsage;
import dev.plumbline.ingestion.usage.Usage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Usage of the Vercel AI SDK; details that only one provider knows are in ai.response.providerMetadata. */
final class VercelAiUsage {

    private static final String CREATION = "input_cache_creation";
    private static final String CREATION_5M = "input_cache_creation_5m";
    private static final String CREATION_1H = "input_cache_creation_1h";
    private static final String CACHED = "input_cached_tokens";
    private static final String CACHE_READ = "input_cache_read";
    private static final String REASONING = "output_reasoning_tokens";
    private static final String ACCEPTED = "output_accepted_prediction_tokens";
    private static final String REJECTED = "output_rejected_prediction_tokens";

    private VercelAiUsage() {}

    static @Nullable Usage of(Attributes attributes) {
        Map<String, Long> buckets = new LinkedHashMap<>();
        put(buckets, Usage.INPUT, attributes, List.of("gen_ai.usage.prompt_tokens", "gen_ai.usage.input_tokens"));
        put(buckets, Usage.OUTPUT, attributes, List.of("gen_ai.usage.completion_tokens", "gen_ai.usage.output_tokens"));
        put(buckets, Usage.TOTAL, attributes, List.of("ai.usage.tokens"));
        put(buckets, CACHED, attributes, List.of("ai.usage.cachedInputTokens"));
        put(buckets, REASONING, attributes, List.of("ai.usage.reasoningTokens"));
        addProvider(buckets, provider(attributes));
        SemanticUsage.subtract(buckets, CREATION, CREATION_5M, CREATION_1H);
        SemanticUsage.subtract(buckets, Usage.INPUT, CACHED, CREATION, CREATION_5M, CREATION_1H, CACHE_READ);
        SemanticUsage.subtract(buckets, Usage.OUTPUT, REASONING, ACCEPTED, REJECTED);
        return buckets.isEmpty() ? null : Usage.of(buckets);
    }

    static JsonNode provider(Attributes attributes) {
        JsonNode metadata = JsonText.parse(
                KeyedDialect.first(attributes, List.of("ai.response.providerMetadata", "ai.result.providerMetadata")));
        return metadata == null ? MissingNode.getInstance() : metadata;
    }

    private static void addProvider(Map<String, Long> buckets, JsonNode provider) {
        JsonNode openai = provider.path("openai");
        put(buckets, CACHED, openai.get("cachedPromptTokens"));
        put(buckets, ACCEPTED, openai.get("acceptedPredictionTokens"));
        put(buckets, REJECTED, openai.get("rejectedPredictionTokens"));
        put(buckets, REASONING, openai.get("reasoningTokens"));
        JsonNode anthropic = provider.path("anthropic").path("usage");
        put(buckets, CREATION, anthropic.get("cache_creation_input_tokens"));
        put(buckets, CACHED, anthropic.get("cache_read_input_tokens"));
        put(buckets, CREATION_5M, anthropic.path("cache_creation").get("ephemeral_5m_input_tokens"));
        put(buckets, CREATION_1H, anthropic.path("cache_creation").get("ephemeral_1h_input_tokens"));
        JsonNode bedrock = provider.path("bedrock").path("usage");
        put(buckets, CACHE_READ, bedrock.get("cacheReadInputTokens"));
        put(buckets, "input_cache_write", bedrock.get("cacheWriteInputTokens"));
        put(buckets, CREATION, bedrock.get("cacheCreationInputTokens"));
    }

    private static void put(Map<String, Long> buckets, String bucket, @Nullable JsonNode value) {
        Long units = Counts.of(value);
        if (units != null) {
            buckets.put(bucket, units);
        }
    }

    private static void put(Map<String, Long> buckets, String bucket, Attributes attributes, List<String> keys) {
        for (String key : keys) {
            Long units = Counts.of(attributes.get(key));
            if (units != null) {
                buckets.put(bucket, units);
                return;
            }
        }
    }
}

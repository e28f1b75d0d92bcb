package dev.plumbline.ingestion.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SemanticUsageTest {

    @Test
    void takesThePartsOutOfOpenInferenceCounts() {
        Usage usage = SemanticUsage.of(Map.of(
                "prompt",
                100L,
                "completion",
                50L,
                "total",
                150L,
                "prompt_details.cache_read",
                30L,
                "completion_details.reasoning",
                20L));

        assertThat(usage.json())
                .isEqualTo(
                        "{\"input\":70,\"input_cached_tokens\":30,\"output\":30,\"output_reasoning_tokens\":20,\"total\":150}");
    }

    @Test
    void takesThePartsOutOfSemanticConventionCounts() {
        Usage usage = SemanticUsage.of(Map.of(
                "input_tokens",
                100L,
                "output_tokens",
                50L,
                "cache_read.input_tokens",
                30L,
                "cache_creation.input_tokens",
                80L,
                "reasoning_tokens",
                7L));

        assertThat(usage.json())
                .isEqualTo("{\"input\":0,\"input_cache_creation\":80,\"input_cached_tokens\":30,\"output\":43,"
                        + "\"output_reasoning_tokens\":7,\"total\":160}");
    }

    @Test
    void countsNothingTwiceThatDetailsRepeat() {
        Usage usage = SemanticUsage.of(Map.of(
                "input_tokens",
                10L,
                "output_tokens",
                5L,
                "details.input_tokens",
                10L,
                "details.text_prompt_tokens",
                10L,
                "details.reasoning_tokens",
                2L,
                "searches",
                1L));

        assertThat(usage.json())
                .isEqualTo("{\"input\":10,\"output\":3,\"output_reasoning_tokens\":2,\"searches\":1,\"total\":16}");
    }
}

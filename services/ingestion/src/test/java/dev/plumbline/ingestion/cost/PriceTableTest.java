package dev.plumbline.ingestion.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceTableTest {

    private final PriceTable table = PriceFile.read();

    @Test
    void holdsEveryModelOnceWithADefaultTier() {
        assertThat(table.rules()).hasSize(167);
        assertThat(table.rules()).extracting(PriceRule::id).doesNotHaveDuplicates();
        assertThat(table.rules()).allSatisfy(rule -> {
            List<PriceTier> tiers = rule.tiers();
            assertThat(tiers.get(tiers.size() - 1).conditions()).isEmpty();
            assertThat(tiers.subList(0, tiers.size() - 1))
                    .noneMatch(tier -> tier.conditions().isEmpty());
            assertThat(tiers).allSatisfy(tier -> {
                assertThat(tier.prices()).isNotEmpty();
                assertThat(tier.prices().values()).allMatch(price -> price.signum() >= 0);
                assertThat(tier.prices().keySet())
                        .isEqualTo(tiers.get(0).prices().keySet());
            });
        });
    }

    @Test
    void findsTheRulesThatProvidersNamesMean() {
        assertThat(rule("gpt-4o")).isEqualTo("gpt-4o");
        assertThat(rule("gpt-4o-mini-2024-07-18")).isEqualTo("gpt-4o-mini-2024-07-18");
        assertThat(rule("gpt-3.5-turbo-0125")).isEqualTo("gpt-3.5-turbo-0125");
        assertThat(rule("gpt-3.5-turbo-instruct")).isEqualTo("gpt-3.5-turbo-instruct");
        assertThat(rule("text-embedding-3-small")).isEqualTo("text-embedding-3-small");
        assertThat(rule("GPT-4O")).isEqualTo("gpt-4o");
        assertThat(rule("claude-3-5-sonnet-20240620")).isEqualTo("claude-3-5-sonnet-20240620");
        assertThat(rule("gpt-4o-but-not-quite")).isEqualTo("none");
    }

    @Test
    void keepsPricesDecimal() {
        assertThat(table.rule("gpt-4o").orElseThrow().tiers().get(0).prices())
                .containsEntry("input_cached_tokens", new BigDecimal("0.000002125"));
    }

    private String rule(String model) {
        return table.rule(model).map(PriceRule::id).orElse("none");
    }
}

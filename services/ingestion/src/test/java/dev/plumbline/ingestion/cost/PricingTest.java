package dev.plumbline.ingestion.cost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.ingestion.cost.Pricing.Priced;
import dev.plumbline.ingestion.usage.Usage;
import dev.plumbline.ingestion.usage.UsageDetails;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricingTest {

    private final Pricing pricing = new Pricing();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "gpt-4o-2024-08-06 | {'input':17,'output':9} | 0.0001325",
                "openai/GPT-4o | {'input':1000000,'output':1000000} | 12.5",
                "gpt-4o | {'input':1,'output':1,'input_cached_tokens':1} | 0.00001375",
                "gpt-4o-mini | {'input':3,'output':7} | 0.00000465",
                "gpt-3.5-turbo-0125 | {'input':1,'output':1} | 0.000002",
                "o3 | {'input':10,'output':5,'output_reasoning_tokens':3} | 0.000084",
                "text-embedding-ada-002 | {'input':12,'total':12} | 0.0000012",
                "gpt-4o | {'input':0,'output':0} | 0",
                // reasoning tokens are billed as output where the rule has no price of their own for them
                "gpt-4o | {'output':5,'output_reasoning_tokens':3} | 0.00008",
            })
    void multipliesExactly(String model, String usage, String total) {
        Priced priced = price(model, usage, Map.of());

        assertThat(priced.cost().total()).isEqualByComparingTo(new BigDecimal(total));
        assertThat(receipt(priced).get("confidence").asText()).isEqualTo("exact");
        assertThat(receipt(priced).get("reason").isNull()).isTrue();
    }

    @Test
    void writesTheReceipt() {
        Priced priced = price("gpt-4o", "{'input':7,'output':9,'input_cached_tokens':10,'total':26}", Map.of());

        assertThat(priced.ruleId()).isEqualTo("gpt-4o");
        assertThat(priced.receipt())
                .isEqualTo("{\"modelRule\":{\"id\":\"gpt-4o\",\"modelName\":\"gpt-4o\","
                        + "\"matchPattern\":\"^(openai/)?(gpt-4o)$\",\"source\":\"built-in\"},"
                        + "\"tier\":{\"name\":\"Standard\"},\"priceVersion\":\"2026-08-20\",\"buckets\":["
                        + "{\"bucket\":\"input\",\"units\":7,\"pricePerUnit\":0.0000025,\"cost\":0.0000175},"
                        + "{\"bucket\":\"input_cached_tokens\",\"units\":10,\"pricePerUnit\":0.00000125,\"cost\":0.0000125},"
                        + "{\"bucket\":\"output\",\"units\":9,\"pricePerUnit\":0.00001,\"cost\":0.00009}],"
                        + "\"origin\":\"computed\",\"confidence\":\"exact\",\"reason\":null,\"totalCost\":0.00012}");
        assertThat(priced.cost().buckets())
                .isEqualTo(
                        "{\"input\":0.0000175,\"input_cached_tokens\":0.0000125,\"output\":0.00009,\"total\":0.00012}");
        assertThat(priced.cost().input()).isEqualByComparingTo("0.00003");
        assertThat(priced.cost().output()).isEqualByComparingTo("0.00009");
    }

    @Test
    void choosesTheTierByParameterAndByUnits() {
        assertThat(tier("gpt-4o", "{'input':1}", Map.of("service_tier", "priority")))
                .isEqualTo("Fast mode");
        assertThat(tier("gpt-4o", "{'input':1}", Map.of("service_tier", "auto")))
                .isEqualTo("Standard");
        assertThat(tier("gemini-2.5-pro", "{'input':150000,'input_cached_tokens':50000}", Map.of()))
                .isEqualTo("Standard");
        assertThat(tier("gemini-2.5-pro", "{'input':150000,'input_cached_tokens':50001}", Map.of()))
                .isNotEqualTo("Standard");
    }

    @Test
    void saysWhyAPriceIsMissingInsteadOfZero() {
        assertUnpriced(price("my-llama", "{'input':1}", Map.of()), "none", "No price rule matches model my-llama");
        assertUnpriced(price(null, "{'input':1}", Map.of()), "none", "No model name was sent");
        assertUnpriced(price("gpt-4o", "{}", Map.of()), "none", "No token usage was sent");
        assertUnpriced(
                price("gpt-4o", "{'input':1,'images':2}", Map.of()), "computed", "Rule gpt-4o has no price for images");
        assertUnpriced(price("gpt-4o", "{'total':26}", Map.of()), "computed", "Rule gpt-4o has no price for total");
        assertUnpriced(
                price("gpt-4o", "{'input':0,'output':0,'total':26}", Map.of()),
                "computed",
                "Rule gpt-4o has no price for total");
    }

    @Test
    void leavesOutWhatWasNeitherUsedNorHasAPrice() {
        Priced priced = price("gpt-4o", "{'input':1,'output':0,'output_audio':0,'output_reasoning':0}", Map.of());

        assertThat(receipt(priced).get("buckets").findValuesAsText("bucket")).containsExactly("input", "output");
        assertThat(priced.cost().output()).isEqualByComparingTo("0");
        assertThat(priced.cost().total()).isEqualByComparingTo("0.0000025");
    }

    @Test
    void keepsThePartsThatHaveAPrice() {
        Priced priced = price("gpt-4o", "{'input':1,'output_audio':2}", Map.of());

        assertThat(priced.cost().input()).isEqualByComparingTo("0.0000025");
        assertThat(priced.cost().output()).isNull();
        assertThat(priced.cost().buckets()).isEqualTo("{\"input\":0.0000025}");
    }

    @Test
    void letsAProvidedCostWin() {
        Priced summed =
                priceWith("gpt-4o", "{'input':7,'output':9}", "{'input':0.25,'output':0.10,'bad':-1,'worse':'x'}");
        Priced total = priceWith("gpt-4o", "{'input':7}", "{'input':1,'cache':2,'total':2.5}");
        Priced unclear = priceWith("unknown", "{'input':7}", "{'input':1,'cache':2}");

        assertThat(summed.cost().total()).isEqualByComparingTo("0.35");
        assertThat(receipt(summed).get("origin").asText()).isEqualTo("provided");
        assertThat(receipt(summed).get("confidence").asText()).isEqualTo("provided");
        assertThat(receipt(summed).at("/buckets/0/units").asLong()).isEqualTo(7);
        assertThat(receipt(summed).at("/buckets/0/pricePerUnit").isNull()).isTrue();
        assertThat(summed.ruleId()).isEqualTo("gpt-4o");
        assertThat(total.cost().total()).isEqualByComparingTo("2.5");
        assertThat(unclear.cost().total()).isNull();
        assertThat(receipt(unclear).get("reason").asText()).contains("no total");
    }

    @Test
    void ignoresCostsThatNoOneCanMean() {
        assertThat(CostDetails.read("{\"total\":1e999999}".getBytes(UTF_8))).isEmpty();
        assertThat(CostDetails.read("[1]".getBytes(UTF_8))).isEmpty();
        assertThat(CostDetails.read("{\"total\":".getBytes(UTF_8))).isEmpty();
        assertThat(CostDetails.total("NaN")).isEmpty();
        assertThat(CostDetails.total("0.5")).containsEntry("total", new BigDecimal("0.5"));
    }

    @Test
    void staysSilentAboutSpansThatAreNoCalls() {
        Priced priced = price(null, "{}", Map.of());

        assertThat(priced.receipt()).isNull();
        assertThat(priced.cost().total()).isNull();
    }

    private void assertUnpriced(Priced priced, String origin, String reason) {
        assertThat(priced.cost().total()).isNull();
        assertThat(receipt(priced).get("totalCost").isNull()).isTrue();
        assertThat(receipt(priced).get("origin").asText()).isEqualTo(origin);
        assertThat(receipt(priced).get("confidence").asText()).isEqualTo("unpriced");
        assertThat(receipt(priced).get("reason").asText()).isEqualTo(reason);
    }

    private String tier(String model, String usage, Map<String, String> parameters) {
        return receipt(price(model, usage, parameters)).at("/tier/name").asText();
    }

    private Priced price(@Nullable String model, String usage, Map<String, String> parameters) {
        return pricing.price(new Call(model, usage(usage), parameters, Map.of()));
    }

    private Priced priceWith(String model, String usage, String cost) {
        return pricing.price(new Call(
                model,
                usage(usage),
                Map.of(),
                CostDetails.read(cost.replace('\'', '"').getBytes(UTF_8))));
    }

    private static Usage usage(String json) {
        return UsageDetails.read(json.replace('\'', '"').getBytes(UTF_8));
    }

    private static JsonNode receipt(Priced priced) {
        try {
            return new ObjectMapper().readTree(priced.receipt());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.plumbline.ingestion.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** prices.json: prices as decimal strings, so that no binary fraction ever touches them. */
record PriceFile(String version, String currency, String source, Map<String, String> billedAs, List<Model> models) {

    static PriceTable read() {
        try (InputStream in = Objects.requireNonNull(PriceFile.class.getResourceAsStream("prices.json"))) {
            return new ObjectMapper().readValue(in, PriceFile.class).table();
        } catch (IOException e) {
            throw new UncheckedIOException("prices.json cannot be read", e);
        }
    }

    private PriceTable table() {
        return new PriceTable(version, models.stream().map(Model::rule).toList(), billedAs);
    }

    record Model(String name, String match, List<Tier> tiers) {
        PriceRule rule() {
            Pattern pattern = Pattern.compile(match, Pattern.CASE_INSENSITIVE);
            return new PriceRule(
                    name, name, pattern, tiers.stream().map(Tier::tier).toList());
        }
    }

    record Tier(String name, @Nullable List<Condition> when, Map<String, BigDecimal> prices) {
        PriceTier tier() {
            List<TierCondition> conditions = when == null
                    ? List.of()
                    : when.stream().map(Condition::condition).toList();
            return new PriceTier(name, conditions, prices);
        }
    }

    /** Either {@code unitsOf} (a pattern of bucket names) and {@code above}, or {@code parameter} and {@code in}. */
    record Condition(
            @Nullable String unitsOf,
            long above,
            @Nullable String parameter,
            @JsonProperty("in") @Nullable List<String> values) {

        TierCondition condition() {
            if (unitsOf != null) {
                return new TierCondition.UnitsAbove(Pattern.compile(unitsOf, Pattern.CASE_INSENSITIVE), above);
            }
            return new TierCondition.ParameterIn(Objects.requireNonNull(parameter), Objects.requireNonNull(values));
        }
    }
}

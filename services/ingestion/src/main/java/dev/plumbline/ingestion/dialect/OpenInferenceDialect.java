package dev.plumbline.ingestion.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.cost.CostDetails;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** OpenInference (Arize), and SmolAgents, which uses it. */
public final class OpenInferenceDialect implements Dialect {

    private static final String PARAMETERS = "llm.invocation_parameters";
    private static final KeyedDialect KEYS = new KeyedDialect(List.of("input.value"), List.of("output.value"));

    @Override
    public @Nullable ObservationType type(OtelSpan span) {
        String kind = span.attributes().text("openinference.span.kind");
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case "LLM" -> ObservationType.GENERATION;
            case "CHAIN" -> ObservationType.CHAIN;
            case "RETRIEVER" -> ObservationType.RETRIEVER;
            case "EMBEDDING" -> ObservationType.EMBEDDING;
            case "AGENT" -> ObservationType.AGENT;
            case "TOOL" -> ObservationType.TOOL;
            case "GUARDRAIL" -> ObservationType.GUARDRAIL;
            case "EVALUATOR" -> ObservationType.EVALUATOR;
            default -> null;
        };
    }

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        return KEYS.exchange(span);
    }

    @Override
    public @Nullable Map<String, BigDecimal> cost(OtelSpan span) {
        String total = span.attributes().text("llm.cost.total");
        return total == null ? null : CostDetails.total(total);
    }

    @Override
    public @Nullable Map<String, JsonNode> parameters(OtelSpan span) {
        byte[] parameters = span.attributes().bytes(PARAMETERS);
        return parameters == null ? null : JsonText.object(parameters);
    }

    @Override
    public Set<String> exchangeKeys() {
        return KEYS.exchangeKeys();
    }
}

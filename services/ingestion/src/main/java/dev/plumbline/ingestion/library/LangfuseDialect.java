package dev.plumbline.ingestion.library;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.cost.CostDetails;
import dev.plumbline.ingestion.dialect.Dialect;
import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.usage.Usage;
import dev.plumbline.ingestion.usage.UsageDetails;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Langfuse SDKs, Python 3 and 4, JavaScript 4 and 5, and whoever uses their attributes. */
final class LangfuseDialect implements Dialect {

    private static final String TYPE = "langfuse.observation.type";
    private static final String INPUT = "langfuse.observation.input";
    private static final String OUTPUT = "langfuse.observation.output";
    private static final String USAGE = "langfuse.observation.usage_details";
    private static final String COST = "langfuse.observation.cost_details";
    private static final String PARAMETERS = "langfuse.observation.model.parameters";

    private static final Map<String, ObservationType> TYPES = Arrays.stream(ObservationType.values())
            .collect(Collectors.toUnmodifiableMap(type -> type.name().toLowerCase(Locale.ROOT), Function.identity()));

    /** Python SDKs up to 3.3 called generations spans. */
    private static final List<String> MARKS_OF_A_GENERATION = List.of(
            "langfuse.observation.model.name",
            COST,
            USAGE,
            "langfuse.observation.completion_start_time",
            PARAMETERS,
            "langfuse.observation.prompt.name",
            "langfuse.observation.prompt.version");

    @Override
    public @Nullable ObservationType type(OtelSpan span) {
        String sent = span.attributes().text(TYPE);
        ObservationType type = sent == null ? null : TYPES.get(sent);
        return type == ObservationType.SPAN && isDisguisedGeneration(span) ? ObservationType.GENERATION : type;
    }

    /** An empty input or output of this SDK is meant: nobody else is asked. */
    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        Attributes attributes = span.attributes();
        if (!attributes.has(INPUT) && !attributes.has(OUTPUT)) {
            return null;
        }
        return new Exchange(attributes.bytes(INPUT), attributes.bytes(OUTPUT));
    }

    @Override
    public @Nullable Usage usage(OtelSpan span) {
        byte[] details = span.attributes().bytes(USAGE);
        return details == null ? null : UsageDetails.read(details);
    }

    @Override
    public @Nullable Map<String, BigDecimal> cost(OtelSpan span) {
        byte[] details = span.attributes().bytes(COST);
        return details == null ? null : CostDetails.read(details);
    }

    @Override
    public @Nullable Map<String, JsonNode> parameters(OtelSpan span) {
        byte[] parameters = span.attributes().bytes(PARAMETERS);
        return parameters == null ? null : JsonText.object(parameters);
    }

    @Override
    public Set<String> exchangeKeys() {
        return Set.of(INPUT, OUTPUT, "langfuse.trace.input", "langfuse.trace.output");
    }

    private static boolean isDisguisedGeneration(OtelSpan span) {
        return span.scope().name().equals("langfuse-sdk")
                && "python".equals(span.resource().attributes().text("telemetry.sdk.language"))
                && isAtMost33(span.scope().version())
                && MARKS_OF_A_GENERATION.stream().anyMatch(span.attributes()::has);
    }

    private static boolean isAtMost33(String version) {
        return version.matches("[0-2]\\..*|3\\.[0-3](\\..*)?");
    }
}

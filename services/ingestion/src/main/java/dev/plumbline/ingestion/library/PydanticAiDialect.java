package dev.plumbline.ingestion.library;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.dialect.Dialect;
import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.dialect.GenAiDialect;
import dev.plumbline.ingestion.dialect.KeyedDialect;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelSpan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pydantic AI: an agent's whole conversation, a tool's arguments. */
final class PydanticAiDialect implements Dialect {

    private static final String ALL_MESSAGES = "pydantic_ai.all_messages";
    private static final String PARAMETERS = "model_config";
    private static final String FINAL_RESULT = "final_result";
    private static final KeyedDialect TOOLS =
            new KeyedDialect(List.of("tool_arguments"), List.of(FINAL_RESULT, "tool_response"));

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        byte[] messages = span.attributes().bytes(ALL_MESSAGES);
        if (messages == null || !span.scope().name().equals("pydantic-ai")) {
            return TOOLS.exchange(span);
        }
        return new Exchange(
                GenAiDialect.withInstructions(messages, span.attributes()),
                span.attributes().bytes(FINAL_RESULT));
    }

    @Override
    public @Nullable Map<String, JsonNode> parameters(OtelSpan span) {
        byte[] parameters = span.attributes().bytes(PARAMETERS);
        return parameters == null ? null : JsonText.object(parameters);
    }

    @Override
    public Set<String> exchangeKeys() {
        return Set.of(ALL_MESSAGES, FINAL_RESULT, "tool_arguments", "tool_response");
    }
}

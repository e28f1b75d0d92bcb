package dev.plumbline.ingestion.library;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.dialect.Dialect;
import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.dialect.GenAiDialect;
import dev.plumbline.ingestion.dialect.KeyedDialect;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.JsonText;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.usage.Counts;
import dev.plumbline.ingestion.usage.SemanticUsage;
import dev.plumbline.ingestion.usage.Usage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Google's agent development kit. */
final class GoogleAdkDialect implements Dialect {

    private static final String REQUEST = "gcp.vertex.agent.llm_request";
    private static final String RESPONSE = "gcp.vertex.agent.llm_response";
    private static final String TOOL_ARGUMENTS = "gcp.vertex.agent.tool_call_args";
    private static final String TOOL_RESPONSE = "gcp.vertex.agent.tool_response";

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        Attributes attributes = span.attributes();
        return Exchange.of(
                meaningful(attributes, REQUEST, TOOL_ARGUMENTS), meaningful(attributes, RESPONSE, TOOL_RESPONSE));
    }

    /** The cached part is in the response only. */
    @Override
    public @Nullable Usage usage(OtelSpan span) {
        if (!span.scope().name().equals("gcp.vertex.agent")) {
            return null;
        }
        Map<String, Long> counts = GenAiDialect.counts(span.attributes());
        JsonNode usage = JsonText.object(span.attributes().bytes(RESPONSE)).get("usage_metadata");
        Long cached = usage == null ? null : Counts.of(usage.get("cached_content_token_count"));
        if (cached != null) {
            counts.putIfAbsent("cache_read_tokens", cached);
        }
        return counts.isEmpty() ? null : SemanticUsage.of(counts);
    }

    @Override
    public Set<String> exchangeKeys() {
        return Set.of(REQUEST, RESPONSE, TOOL_ARGUMENTS, TOOL_RESPONSE);
    }

    /** Tool spans carry an empty model request. */
    private static byte @Nullable [] meaningful(Attributes attributes, String key, String otherwise) {
        return "{}".equals(attributes.text(key))
                ? attributes.bytes(otherwise)
                : KeyedDialect.first(attributes, List.of(key, otherwise));
    }
}

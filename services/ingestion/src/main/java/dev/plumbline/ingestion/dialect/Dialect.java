package dev.plumbline.ingestion.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.usage.Usage;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one library says in its spans. null = it says nothing about that: the next dialect is asked. */
public interface Dialect {

    default @Nullable ObservationType type(OtelSpan span) {
        return null;
    }

    default @Nullable Exchange exchange(OtelSpan span) {
        return null;
    }

    default @Nullable Usage usage(OtelSpan span) {
        return null;
    }

    /** USD by bucket. */
    default @Nullable Map<String, BigDecimal> cost(OtelSpan span) {
        return null;
    }

    /** Of the model. */
    default @Nullable Map<String, JsonNode> parameters(OtelSpan span) {
        return null;
    }

    /** Attributes that {@link #exchange} reads, not to be repeated in the metadata. */
    default Set<String> exchangeKeys() {
        return Set.of();
    }
}

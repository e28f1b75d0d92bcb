package dev.plumbline.ingestion.library;

import dev.plumbline.ingestion.dialect.Dialect;
import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.dialect.KeyedDialect;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.OtelSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Flue agents. */
final class FlueDialect implements Dialect {

    private static final KeyedDialect KEYS = new KeyedDialect(
            List.of("flue.turn.input", "flue.tool.arguments", "flue.task.prompt", "flue.workflow.payload"),
            List.of(
                    "flue.turn.output",
                    "flue.tool.result",
                    "flue.task.result",
                    "flue.operation.result",
                    "flue.workflow.result"));

    @Override
    public @Nullable ObservationType type(OtelSpan span) {
        Attributes attributes = span.attributes();
        if (attributes.has("flue.tool.name") || attributes.has("flue.tool.call_id")) {
            return ObservationType.TOOL;
        }
        return attributes.has("flue.task.id") || attributes.has("flue.task.agent") ? ObservationType.AGENT : null;
    }

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        return span.scope().name().equals("@flue/opentelemetry") ? KEYS.exchange(span) : null;
    }

    @Override
    public Set<String> exchangeKeys() {
        return KEYS.exchangeKeys();
    }
}

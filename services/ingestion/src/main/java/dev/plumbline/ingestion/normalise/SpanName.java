package dev.plumbline.ingestion.normalise;

import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader calls the step: some libraries know it better than the span's name does. */
final class SpanName {

    private static final List<String> KEYS =
            List.of("gen_ai.tool.name", "genkit:name", "logfire.msg", "ai.toolCall.name");

    private SpanName() {}

    static @Nullable String of(OtelSpan span) {
        Attributes attributes = span.attributes();
        String name = attributes.firstText(KEYS);
        if (name != null) {
            return Texts.key(name);
        }
        String operation = attributes.text("ai.operationId");
        if (operation == null) {
            return Texts.key(span.name());
        }
        String function = attributes.text("ai.telemetry.functionId");
        return Texts.key(function == null ? operation : function + ":" + operation);
    }
}

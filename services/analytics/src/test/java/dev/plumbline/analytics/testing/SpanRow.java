package dev.plumbline.analytics.testing;

import dev.plumbline.schema.payload.Payload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A span to be written; the {@code with} methods say what differs from a plain one. */
public record SpanRow(
        String traceId,
        String id,
        @Nullable String parentId,
        String type,
        String name,
        Instant start,
        @Nullable Instant end,
        String level,
        @Nullable String model,
        @Nullable Usage usage,
        Payload payload) {

    /** USD per token: input 0.0000025, output 0.00001; {@code priced} false leaves the cost unknown. */
    public record Usage(long input, long output, boolean priced) {}

    public static SpanRow span(String traceId, String id, Instant start, Instant end) {
        return new SpanRow(traceId, id, null, "SPAN", "span-" + id, start, end, "DEFAULT", null, null, Payload.EMPTY);
    }

    public SpanRow withParent(String parent) {
        return new SpanRow(traceId, id, parent, type, name, start, end, level, model, usage, payload);
    }

    public SpanRow withLevel(String other) {
        return new SpanRow(traceId, id, parentId, type, name, start, end, other, model, usage, payload);
    }

    public SpanRow generation(String modelName, long input, long output, boolean priced) {
        return new SpanRow(
                traceId,
                id,
                parentId,
                "GENERATION",
                name,
                start,
                end,
                level,
                modelName,
                new Usage(input, output, priced),
                payload);
    }

    public SpanRow withPayload(@Nullable String input, @Nullable String output, @Nullable String metadata) {
        return new SpanRow(
                traceId, id, parentId, type, name, start, end, level, model, usage, payload(input, output, metadata));
    }

    static Payload payload(@Nullable String input, @Nullable String output, @Nullable String metadata) {
        return new Payload(utf8(input), utf8(output), utf8(metadata));
    }

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}

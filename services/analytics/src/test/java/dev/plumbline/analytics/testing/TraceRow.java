package dev.plumbline.analytics.testing;

import dev.plumbline.schema.payload.Payload;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trace to be written with its spans, which give its days. */
public record TraceRow(
        String id,
        Instant timestamp,
        @Nullable String name,
        @Nullable String userId,
        @Nullable String sessionId,
        @Nullable String release,
        @Nullable String version,
        String environment,
        List<String> tags,
        boolean bookmarked,
        Payload payload,
        List<SpanRow> spans) {

    public static TraceRow trace(String id, Instant timestamp, SpanRow... spans) {
        return new TraceRow(
                id,
                timestamp,
                "trace-" + id,
                null,
                null,
                null,
                null,
                "default",
                List.of(),
                false,
                Payload.EMPTY,
                List.of(spans));
    }

    public TraceRow of(@Nullable String user, @Nullable String session) {
        return new TraceRow(
                id, timestamp, name, user, session, release, version, environment, tags, bookmarked, payload, spans);
    }

    public TraceRow deployed(@Nullable String otherRelease, @Nullable String otherVersion, String otherEnvironment) {
        return new TraceRow(
                id,
                timestamp,
                name,
                userId,
                sessionId,
                otherRelease,
                otherVersion,
                otherEnvironment,
                tags,
                bookmarked,
                payload,
                spans);
    }

    public TraceRow tagged(String... others) {
        return new TraceRow(
                id,
                timestamp,
                name,
                userId,
                sessionId,
                release,
                version,
                environment,
                List.of(others),
                bookmarked,
                payload,
                spans);
    }

    public TraceRow bookmark() {
        return new TraceRow(
                id, timestamp, name, userId, sessionId, release, version, environment, tags, true, payload, spans);
    }

    public TraceRow named(@Nullable String other) {
        return new TraceRow(
                id,
                timestamp,
                other,
                userId,
                sessionId,
                release,
                version,
                environment,
                tags,
                bookmarked,
                payload,
                spans);
    }

    public TraceRow withPayload(@Nullable String input, @Nullable String output, @Nullable String metadata) {
        return new TraceRow(
                id,
                timestamp,
                name,
                userId,
                sessionId,
                release,
                version,
                environment,
                tags,
                bookmarked,
                SpanRow.payload(input, output, metadata),
                spans);
    }
}

package dev.plumbline.ingestion.traceclaim;

import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.event.Timing;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.Texts;
import dev.plumbline.ingestion.trace.Claim;
import dev.plumbline.ingestion.trace.PayloadClaim;
import dev.plumbline.ingestion.trace.Rank;
import dev.plumbline.ingestion.trace.TraceField;
import dev.plumbline.ingestion.trace.TracePayload;
import dev.plumbline.ingestion.trace.TraceState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a span says about its trace. Python SDK 3 sets trace fields on whichever span is current, 4 and JavaScript 5 repeat them
 * on every span; in both the later span wins. What is set for the trace beats what a root span suggests by its own name, input,
 * output and metadata.
 */
public final class TraceClaims {

    private static final List<String> USER = List.of(
            "langfuse.user.id",
            "user.id",
            "langfuse.observation.metadata.langfuse_user_id",
            "langfuse.trace.metadata.langfuse_user_id",
            "ai.telemetry.metadata.userId");
    private static final List<String> SESSION = List.of(
            "langfuse.session.id",
            "session.id",
            "gen_ai.conversation.id",
            "langfuse.observation.metadata.langfuse_session_id",
            "langfuse.trace.metadata.langfuse_session_id",
            "ai.telemetry.metadata.sessionId");
    private static final List<String> PUBLIC = List.of("langfuse.trace.public", "langfuse.public");

    private static final int EXPLICIT = SpanRoot.ABOVE_ALL;
    /** Added to the weight of the span, so that what its process says in general loses against any span. */
    private static final int SET_ON_SPAN = SpanRoot.ABOVE_ALL;

    private final OtelSpan span;
    private final Attributes attributes;
    private final Timing timing;
    private final SpanRoot root;
    private final Map<TraceField, Claim> fields = new EnumMap<>(TraceField.class);

    private TraceClaims(OtelSpan span, Timing timing) {
        this.span = span;
        this.attributes = span.attributes();
        this.timing = timing;
        this.root = SpanRoot.of(span);
    }

    /** @param name of the observation, {@code exchange} and {@code metadata} likewise */
    public static TraceState of(
            OtelSpan span, Timing timing, @Nullable String name, Exchange exchange, Map<String, byte[]> metadata) {
        TraceClaims claims = new TraceClaims(span, timing);
        claims.addFields(name);
        return new TraceState(
                timing.start(),
                timing.day(),
                timing.day(),
                claims.fields,
                SpanTags.of(span.attributes()),
                claims.payload(exchange, metadata));
    }

    private void addFields(@Nullable String name) {
        claim(TraceField.NAME, EXPLICIT, attributes.text("langfuse.trace.name"));
        if (root != SpanRoot.NONE) {
            claimIfFree(TraceField.NAME, root.weight(), name);
        }
        claim(TraceField.USER_ID, EXPLICIT, attributes.firstText(USER));
        claim(TraceField.SESSION_ID, EXPLICIT, attributes.firstText(SESSION));
        String isPublic = attributes.firstText(PUBLIC);
        if (isPublic != null) {
            claim(TraceField.PUBLIC, EXPLICIT, Boolean.toString(isPublic.equals("true")));
        }
        Attributes resource = span.resource().attributes();
        int weight = root.weight();
        claim(TraceField.ENVIRONMENT, weight, Environments.of(span));
        claim(TraceField.VERSION, SET_ON_SPAN + weight, attributes.text("langfuse.version"));
        claimIfFree(TraceField.VERSION, weight, resource.text("service.version"));
        claim(TraceField.RELEASE, SET_ON_SPAN + weight, attributes.text("langfuse.release"));
        claimIfFree(TraceField.RELEASE, weight, resource.text("langfuse.release"));
    }

    private TracePayload payload(Exchange exchange, Map<String, byte[]> metadata) {
        return new TracePayload(
                claim("langfuse.trace.input", exchange.input()),
                claim("langfuse.trace.output", exchange.output()),
                metadata(metadata));
    }

    private SortedMap<String, PayloadClaim> metadata(Map<String, byte[]> ofObservation) {
        SortedMap<String, PayloadClaim> claims = new TreeMap<>();
        put(claims, 0, SpanMetadata.given(span.resource().attributes(), SpanMetadata.TRACE));
        if (root != SpanRoot.NONE) {
            put(claims, root.weight(), ofObservation);
        }
        put(claims, EXPLICIT, SpanMetadata.given(attributes, SpanMetadata.TRACE));
        return claims;
    }

    private void put(SortedMap<String, PayloadClaim> claims, int priority, Map<String, byte[]> entries) {
        entries.forEach((key, json) -> claims.put(key, PayloadClaim.of(rank(priority), json)));
    }

    private @Nullable PayloadClaim claim(String explicit, byte @Nullable [] ofObservation) {
        byte[] set = attributes.bytes(explicit);
        if (set != null) {
            return PayloadClaim.of(rank(EXPLICIT), set);
        }
        return root == SpanRoot.NONE || ofObservation == null
                ? null
                : PayloadClaim.of(rank(root.weight()), ofObservation);
    }

    private void claim(TraceField field, int priority, @Nullable String text) {
        String value = Texts.key(text);
        if (value != null) {
            fields.put(field, new Claim(rank(priority), value));
        }
    }

    private void claimIfFree(TraceField field, int priority, @Nullable String text) {
        if (!fields.containsKey(field)) {
            claim(field, priority, text);
        }
    }

    private Rank rank(int priority) {
        return Rank.of(priority, timing.start());
    }
}

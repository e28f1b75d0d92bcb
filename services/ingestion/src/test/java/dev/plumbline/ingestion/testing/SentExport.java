package dev.plumbline.ingestion.testing;

import dev.plumbline.ingestion.cost.Pricing;
import dev.plumbline.ingestion.event.Normalised;
import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.normalise.Normaliser;
import dev.plumbline.ingestion.otlp.OtlpProtobuf;
import dev.plumbline.ingestion.trace.TraceFragment;
import dev.plumbline.ingestion.trace.TraceState;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import java.time.Instant;
import java.util.Map;

/** One export of one library. */
public final class SentExport {

    public static final Instant RECEIVED = Instant.parse("2026-11-23T10:00:05Z");

    private static final Normaliser NORMALISER = new Normaliser(new Pricing());

    private final Resource.Builder resource = Resource.newBuilder();
    private final ScopeSpans.Builder spans;

    private SentExport(String scope, String version) {
        spans = ScopeSpans.newBuilder()
                .setScope(InstrumentationScope.newBuilder().setName(scope).setVersion(version));
    }

    public static SentExport of(String scope, String version) {
        return new SentExport(scope, version);
    }

    /** The Langfuse SDK for Python. */
    public static SentExport python(String version) {
        return of("langfuse-sdk", version)
                .resource(Map.of("telemetry.sdk.language", "python", "service.name", "unknown_service"));
    }

    public SentExport resource(Map<String, Object> attributes) {
        attributes.forEach((key, value) -> resource.addAttributes(SentSpan.keyValue(key, value)));
        return this;
    }

    public SentExport span(SentSpan span) {
        spans.addSpans(span.builder());
        return this;
    }

    public ExportTraceServiceRequest request() {
        return ExportTraceServiceRequest.newBuilder()
                .addResourceSpans(
                        ResourceSpans.newBuilder().setResource(resource).addScopeSpans(spans))
                .build();
    }

    public Normalised normalise() {
        return normalise(request().toByteArray());
    }

    public static Normalised normalise(byte[] protobuf) {
        return NORMALISER.normalise(OtlpProtobuf.decode(protobuf), RECEIVED);
    }

    public static Normaliser normaliser() {
        return NORMALISER;
    }

    /** The only one. */
    public Observation observation() {
        Normalised normalised = normalise();
        if (normalised.observations().size() != 1) {
            throw new AssertionError("not one observation: " + normalised);
        }
        return normalised.observations().get(0);
    }

    /** Of all spans, which belong to one trace. */
    public TraceState trace() {
        return normalise().fragments().stream()
                .map(TraceFragment::state)
                .reduce(TraceState::merge)
                .orElseThrow();
    }
}

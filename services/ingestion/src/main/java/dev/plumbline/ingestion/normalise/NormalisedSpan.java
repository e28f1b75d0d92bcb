package dev.plumbline.ingestion.normalise;

import dev.plumbline.ingestion.cost.Call;
import dev.plumbline.ingestion.cost.Pricing;
import dev.plumbline.ingestion.cost.Pricing.Priced;
import dev.plumbline.ingestion.dialect.Dialect;
import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.event.Deployment;
import dev.plumbline.ingestion.event.ModelUse;
import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.event.PromptUse;
import dev.plumbline.ingestion.event.Status;
import dev.plumbline.ingestion.event.Timing;
import dev.plumbline.ingestion.event.ToolUse;
import dev.plumbline.ingestion.event.UsageAndCost;
import dev.plumbline.ingestion.event.UsageAndCost.Tokens;
import dev.plumbline.ingestion.library.Dialects;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.Texts;
import dev.plumbline.ingestion.tool.ToolReader;
import dev.plumbline.ingestion.trace.RawJson;
import dev.plumbline.ingestion.trace.TraceFragment;
import dev.plumbline.ingestion.trace.TraceState;
import dev.plumbline.ingestion.traceclaim.Environments;
import dev.plumbline.ingestion.traceclaim.SpanMetadata;
import dev.plumbline.ingestion.traceclaim.SpanRoot;
import dev.plumbline.ingestion.traceclaim.TraceClaims;
import dev.plumbline.ingestion.usage.Usage;
import dev.plumbline.schema.payload.Payload;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One span as a row, and what it says about its trace. */
record NormalisedSpan(Observation observation, TraceFragment fragment) {

    static NormalisedSpan of(OtelSpan span, Instant receivedAt, Pricing pricing) {
        Timing timing = SpanTimes.of(span, receivedAt);
        String name = SpanName.of(span);
        Exchange exchange = Objects.requireNonNullElse(Dialects.first(span, Dialect::exchange), Exchange.NONE);
        Map<String, byte[]> metadata = metadata(span);
        TraceState state = TraceClaims.of(span, timing, name, exchange, metadata);
        Payload payload = new Payload(exchange.input(), exchange.output(), RawJson.object(metadata));
        Observation observation = observation(span, timing, name, payload, pricing);
        return new NormalisedSpan(observation, new TraceFragment(span.traceId(), state));
    }

    private static Observation observation(
            OtelSpan span, Timing timing, @Nullable String name, Payload payload, Pricing pricing) {
        ObservationType type = type(span);
        Status status = SpanStatus.of(span);
        Deployment deployment = deployment(span);
        SpanModel model = SpanModel.of(span);
        Call call = call(span, model);
        Priced priced = pricing.price(call);
        return new Observation(
                span.traceId(),
                span.id(),
                span.parentId(),
                type,
                name,
                timing,
                status,
                deployment,
                SpanRoot.of(span) != SpanRoot.NONE,
                new ModelUse(model.name(), priced.ruleId(), model.json()),
                type == ObservationType.GENERATION ? SpanPrompt.of(span.attributes()) : PromptUse.NONE,
                new UsageAndCost(tokens(call.usage()), priced.cost(), priced.receipt()),
                tools(span, type, payload),
                payload,
                SpanHash.of(span));
    }

    private static ObservationType type(OtelSpan span) {
        ObservationType type = Dialects.first(span, Dialect::type);
        if (type != null) {
            return type;
        }
        return SpanModel.marksGeneration(span) ? ObservationType.GENERATION : ObservationType.SPAN;
    }

    private static Deployment deployment(OtelSpan span) {
        String environment = Environments.of(span);
        return new Deployment(
                environment == null ? TraceState.DEFAULT_ENVIRONMENT : environment,
                onSpanOrProcess(span, "langfuse.version", "service.version"),
                onSpanOrProcess(span, "langfuse.release", "langfuse.release"));
    }

    private static @Nullable String onSpanOrProcess(OtelSpan span, String onSpan, String onProcess) {
        String text = span.attributes().text(onSpan);
        return Texts.key(text == null ? span.resource().attributes().text(onProcess) : text);
    }

    private static Map<String, byte[]> metadata(OtelSpan span) {
        Map<String, byte[]> metadata = SpanMetadata.given(span.attributes(), SpanMetadata.OBSERVATION);
        byte[] attributes = SpanMetadata.attributes(span);
        if (attributes != null) {
            metadata.put("attributes", attributes);
        }
        metadata.putAll(SpanMetadata.origin(span));
        return metadata;
    }

    /** Only models are offered tools; looking into every payload would cost time for nothing. */
    private static ToolUse tools(OtelSpan span, ObservationType type, Payload payload) {
        return type == ObservationType.GENERATION || type == ObservationType.AGENT
                ? ToolReader.read(span.attributes(), new Exchange(payload.input(), payload.output()))
                : ToolUse.NONE;
    }

    private static Call call(OtelSpan span, SpanModel model) {
        Usage usage = null;
        Map<String, BigDecimal> cost = null;
        if (!SpanModel.repeatsItsChildren(span)) {
            usage = Dialects.first(span, Dialect::usage);
            cost = Dialects.first(span, Dialect::cost);
        }
        return new Call(
                model.name(), usage == null ? Usage.NONE : usage, model.texts(), cost == null ? Map.of() : cost);
    }

    private static Tokens tokens(Usage usage) {
        return usage.isEmpty() ? Tokens.NONE : new Tokens(usage.json(), usage.input(), usage.output(), usage.total());
    }
}

package dev.plumbline.ingestion.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ingestion.event.Normalised;
import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.otlp.OtlpJson;
import dev.plumbline.ingestion.testing.SentExport;
import dev.plumbline.ingestion.trace.TraceField;
import dev.plumbline.ingestion.trace.TraceFragment;
import dev.plumbline.ingestion.trace.TraceState;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** An export as @langfuse/otel 5.11.1 sends it. */
class LangfuseJavaScriptTest {

    private static final String EXPORT = """
            {"resourceSpans":[{"resource":{"attributes":[{"key":"telemetry.sdk.language","value":{"stringValue":"nodejs"}}]},
             "scopeSpans":[{"scope":{"name":"langfuse-sdk","version":"5.11.1"},"spans":[
              {"traceId":"0af7651916cd43dd8448eb211c80319c","spanId":"b7ad6b7169203331","name":"js-span","kind":1,"flags":257,
               "startTimeUnixNano":"1795428000000000000","endTimeUnixNano":"1795428002000000000","attributes":[
               {"key":"langfuse.environment","value":{"stringValue":"js-env"}},
               {"key":"langfuse.internal.is_app_root","value":{"boolValue":true}},
               {"key":"langfuse.observation.type","value":{"stringValue":"span"}},
               {"key":"langfuse.observation.input","value":{"stringValue":"hi"}},
               {"key":"langfuse.observation.output","value":{"stringValue":"c:hi"}},
               {"key":"user.id","value":{"stringValue":"ju"}},{"key":"session.id","value":{"stringValue":"js"}},
               {"key":"langfuse.version","value":{"stringValue":"jv1"}},
               {"key":"langfuse.trace.name","value":{"stringValue":"js-trace"}},
               {"key":"langfuse.trace.tags","value":{"arrayValue":{"values":[{"stringValue":"js"}]}}},
               {"key":"langfuse.trace.metadata.plan","value":{"stringValue":"pro"}}],"status":{"code":0}},
              {"traceId":"0af7651916cd43dd8448eb211c80319c","spanId":"00f067aa0ba902b7","parentSpanId":"b7ad6b7169203331",
               "name":"OpenAI-generation","startTimeUnixNano":"1795428000500000000","endTimeUnixNano":"1795428001000000000","attributes":[
               {"key":"langfuse.observation.type","value":{"stringValue":"generation"}},
               {"key":"langfuse.observation.input","value":{"stringValue":"{\\"messages\\":[]}"}},
               {"key":"langfuse.observation.model.name","value":{"stringValue":"gpt-4o-2024-08-06"}},
               {"key":"langfuse.observation.model.parameters","value":{"stringValue":"{\\"temperature\\":0.5,\\"response_format\\":\\"\\"}"}},
               {"key":"langfuse.observation.usage_details","value":{"stringValue":"{\\"input\\":17,\\"output\\":9,\\"total\\":26,\\"input_cached_tokens\\":0}"}}],
               "status":{"code":2,"message":"late"}}]}]}]}""";

    private final Normalised normalised =
            SentExport.normaliser().normalise(OtlpJson.decode(EXPORT.getBytes(UTF_8)), SentExport.RECEIVED);

    @Test
    void readsObservations() {
        Observation root = normalised.observations().get(0);
        Observation generation = normalised.observations().get(1);

        assertThat(normalised.refusals()).isEmpty();
        assertThat(root.root()).isTrue();
        assertThat(root.payload().inputText()).isEqualTo("hi");
        assertThat(root.deployment().environment()).isEqualTo("js-env");
        assertThat(generation.type()).isEqualTo(ObservationType.GENERATION);
        assertThat(generation.parentId()).isEqualTo(root.id());
        assertThat(generation.model().parameters()).isEqualTo("{\"response_format\":\"\",\"temperature\":0.5}");
        assertThat(generation.usageAndCost().cost().total()).isEqualByComparingTo(new BigDecimal("0.0001325"));
        assertThat(generation.status().message()).isEqualTo("late");
    }

    @Test
    void readsTheTrace() {
        TraceState trace = normalised.fragments().stream()
                .map(TraceFragment::state)
                .reduce(TraceState::merge)
                .orElseThrow();

        assertThat(trace.value(TraceField.NAME)).isEqualTo("js-trace");
        assertThat(trace.value(TraceField.USER_ID)).isEqualTo("ju");
        assertThat(trace.value(TraceField.SESSION_ID)).isEqualTo("js");
        assertThat(trace.environment()).isEqualTo("js-env");
        assertThat(trace.tagList()).containsExactly("js");
        assertThat(trace.payload().toPayload().outputText()).isEqualTo("c:hi");
        assertThat(trace.payload().toPayload().metadataText()).contains("\"plan\":\"pro\"");
    }
}

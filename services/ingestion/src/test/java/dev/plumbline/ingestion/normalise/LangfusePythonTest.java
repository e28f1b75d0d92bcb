package dev.plumbline.ingestion.normalise;

import static dev.plumbline.ingestion.testing.SentSpan.START;
import static dev.plumbline.ingestion.testing.SentSpan.TRACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ingestion.event.Level;
import dev.plumbline.ingestion.event.Normalised;
import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.testing.SentExport;
import dev.plumbline.ingestion.testing.SentSpan;
import dev.plumbline.ingestion.trace.TraceField;
import dev.plumbline.ingestion.trace.TraceState;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spans as langfuse 3.15.0 and 4.18.0 for Python were seen to send them. */
class LangfusePythonTest {

    private static final String ROOT = "b7ad6b7169203331";
    private static final String CHILD = "00f067aa0ba902b7";

    @Test
    void nestsDecoratedFunctions() {
        Normalised normalised = SentExport.python("3.15.0")
                .span(SentSpan.of(CHILD, "story")
                        .childOf(ROOT)
                        .with("langfuse.observation.type", "span")
                        .with("langfuse.observation.input", "{\"args\": [], \"kwargs\": {}}")
                        .with("langfuse.observation.output", "fake-answer: Once"))
                .span(SentSpan.of(ROOT, "main")
                        .with("langfuse.observation.type", "span")
                        .with("langfuse.observation.input", "{\"args\": [\"北京\"], \"kwargs\": {}}")
                        .with("langfuse.observation.output", "\"done\"")
                        .with("user.id", "user-84de"))
                .normalise();

        assertThat(normalised.refusals()).isEmpty();
        Observation child = normalised.observations().get(0);
        Observation root = normalised.observations().get(1);
        assertThat(child.traceId()).isEqualTo(TRACE);
        assertThat(child.id()).isEqualTo(CHILD);
        assertThat(child.parentId()).isEqualTo(ROOT);
        assertThat(child.root()).isFalse();
        assertThat(child.name()).isEqualTo("story");
        assertThat(child.type()).isEqualTo(ObservationType.SPAN);
        assertThat(child.payload().inputText()).isEqualTo("{\"args\": [], \"kwargs\": {}}");
        assertThat(child.payload().outputText()).isEqualTo("fake-answer: Once");
        assertThat(child.timing().start()).isEqualTo(START);
        assertThat(child.eventTime()).isEqualTo(START.plusSeconds(2));
        assertThat(root.root()).isTrue();
        assertThat(root.parentId()).isNull();
        assertThat(root.payload().inputText()).contains("北京");
        assertThat(root.deployment().environment()).isEqualTo("default");
        assertThat(root.usageAndCost().receipt()).isNull();
    }

    @Test
    void takesTheTraceFromItsRootWhenNothingElseIsSaid() {
        TraceState trace = SentExport.python("3.15.0")
                .span(SentSpan.of(CHILD, "story").childOf(ROOT).with("langfuse.observation.input", "inner"))
                .span(SentSpan.of(ROOT, "main")
                        .with("langfuse.observation.input", "outer")
                        .with("langfuse.observation.output", "answer")
                        .with("langfuse.observation.metadata.k", "v")
                        .with("user.id", "user-84de"))
                .trace();

        assertThat(trace.value(TraceField.NAME)).isEqualTo("main");
        assertThat(trace.value(TraceField.USER_ID)).isEqualTo("user-84de");
        assertThat(trace.payload().toPayload().inputText()).isEqualTo("outer");
        assertThat(trace.payload().toPayload().outputText()).isEqualTo("answer");
        assertThat(trace.payload().toPayload().metadataText()).contains("\"k\":\"v\"");
        assertThat(trace.timestamp()).isEqualTo(START);
        assertThat(trace.environment()).isEqualTo("default");
        assertThat(trace.isPublic()).isFalse();
    }

    @Test
    void takesTraceFieldsFromWhicheverSpanSetsThem() {
        SentExport export = SentExport.python("3.15.0")
                .span(SentSpan.of(CHILD, "step")
                        .childOf(ROOT)
                        .between(START.plusMillis(5), START.plusMillis(9))
                        .with("langfuse.observation.type", "agent")
                        .with("langfuse.observation.level", "WARNING")
                        .with("langfuse.observation.status_message", "careful")
                        .with("langfuse.version", "span-v")
                        .with("langfuse.observation.metadata.span", "meta")
                        .with("langfuse.trace.name", "renamed-trace")
                        .with("session.id", "ses-1")
                        .with("user.id", "user_001")
                        .with("langfuse.trace.input", "{\"in\": 1}")
                        .with("langfuse.trace.output", "{\"out\": 2}")
                        .with("langfuse.trace.tags", List.of("tag-1", "b"))
                        .with("langfuse.trace.public", true)
                        .with("langfuse.trace.metadata.k", "v")
                        .with("langfuse.trace.metadata.n", 3)
                        .with("langfuse.trace.metadata.deep", "{\"x\": [1, 2]}"))
                .span(SentSpan.of(ROOT, "main")
                        .with("langfuse.observation.type", "span")
                        .with("langfuse.observation.input", "root in")
                        .with("langfuse.observation.output", "root out"));

        TraceState trace = export.trace();
        assertThat(trace.value(TraceField.NAME)).isEqualTo("renamed-trace");
        assertThat(trace.value(TraceField.SESSION_ID)).isEqualTo("ses-1");
        assertThat(trace.value(TraceField.USER_ID)).isEqualTo("user_001");
        assertThat(trace.value(TraceField.VERSION)).isEqualTo("span-v");
        assertThat(trace.tagList()).containsExactly("b", "tag-1");
        assertThat(trace.isPublic()).isTrue();
        assertThat(trace.payload().toPayload().inputText()).isEqualTo("{\"in\": 1}");
        assertThat(trace.payload().toPayload().outputText()).isEqualTo("{\"out\": 2}");
        assertThat(trace.payload().toPayload().metadataText())
                .contains("\"k\":\"v\"", "\"n\":3", "\"deep\":{\"x\": [1, 2]}")
                .doesNotContain("\"span\":\"meta\"");

        Observation step = export.normalise().observations().get(0);
        assertThat(step.type()).isEqualTo(ObservationType.AGENT);
        assertThat(step.status().level()).isEqualTo(Level.WARNING);
        assertThat(step.status().message()).isEqualTo("careful");
        assertThat(step.deployment().version()).isEqualTo("span-v");
        assertThat(step.payload().metadataText()).contains("\"span\":\"meta\"").doesNotContain("\"deep\"");
    }

    @Test
    void splitsAndPricesTheRawUsageOfTheOpenAiWrapper() {
        Observation generation = SentExport.python("3.15.0")
                .span(
                        SentSpan.of(CHILD, "OpenAI-generation")
                                .childOf(ROOT)
                                .with("langfuse.observation.type", "generation")
                                .with("langfuse.observation.model.name", "gpt-4o-2024-08-06")
                                .with(
                                        "langfuse.observation.model.parameters",
                                        "{\"temperature\": 1, \"max_tokens\": \"Infinity\", \"top_p\": 0.50, \"stop\": [\"a\", \"b\"], \"stream\": true}")
                                .with("langfuse.observation.completion_start_time", "\"2026-11-23T10:00:01.250000Z\"")
                                .with("langfuse.observation.prompt.name", "movie-critic")
                                .with("langfuse.observation.prompt.version", 7)
                                .with(
                                        "langfuse.observation.usage_details",
                                        "{\"completion_tokens\": 9, \"prompt_tokens\": 17, \"total_tokens\": 26, \"completion_tokens_details\": {\"accepted_prediction_tokens\": 0, \"audio_tokens\": 0, \"reasoning_tokens\": 4, \"rejected_prediction_tokens\": 0}, \"prompt_tokens_details\": {\"audio_tokens\": 0, \"cached_tokens\": 10}}"))
                .observation();

        assertThat(generation.type()).isEqualTo(ObservationType.GENERATION);
        assertThat(generation.model().name()).isEqualTo("gpt-4o-2024-08-06");
        assertThat(generation.model().ruleId()).isEqualTo("gpt-4o-2024-08-06");
        assertThat(generation.model().parameters())
                .isEqualTo(
                        "{\"max_tokens\":\"Infinity\",\"stop\":\"[\\\"a\\\",\\\"b\\\"]\",\"stream\":\"true\",\"temperature\":1,\"top_p\":0.50}");
        assertThat(generation.timing().completionStart()).isEqualTo(START.plusMillis(1250));
        assertThat(generation.prompt().name()).isEqualTo("movie-critic");
        assertThat(generation.prompt().version()).isEqualTo(7);
        var tokens = generation.usageAndCost().tokens();
        assertThat(tokens.buckets())
                .isEqualTo("{\"input\":7,\"input_audio_tokens\":0,\"input_cached_tokens\":10,\"output\":5,"
                        + "\"output_accepted_prediction_tokens\":0,\"output_audio_tokens\":0,"
                        + "\"output_reasoning_tokens\":4,\"output_rejected_prediction_tokens\":0,\"total\":26}");
        assertThat(tokens.input()).isEqualTo(17);
        assertThat(tokens.output()).isEqualTo(9);
        assertThat(tokens.total()).isEqualTo(26);
        // 7 × 2.5 + 10 × 1.25 + 9 × 10, per million
        assertThat(generation.usageAndCost().cost().input()).isEqualByComparingTo(new BigDecimal("0.00003"));
        assertThat(generation.usageAndCost().cost().output()).isEqualByComparingTo(new BigDecimal("0.00009"));
        assertThat(generation.usageAndCost().cost().total()).isEqualByComparingTo(new BigDecimal("0.00012"));
        assertThat(generation.usageAndCost().receipt())
                .contains(
                        "\"modelName\":\"gpt-4o-2024-08-06\"",
                        "\"origin\":\"computed\"",
                        "\"confidence\":\"exact\"",
                        "\"totalCost\":0.00012");
    }

    @Test
    void readsPropagatedAttributesOfVersionFour() {
        SentExport export = SentExport.python("4.18.0");
        for (String id : List.of(CHILD, ROOT)) {
            SentSpan span = SentSpan.of(id, id.equals(ROOT) ? "answer" : "inner")
                    .with("langfuse.observation.type", "span")
                    .with("user.id", "u4-1")
                    .with("session.id", "s4-1")
                    .with("langfuse.trace.name", "my-trace")
                    .with("langfuse.trace.tags", List.of("t4-1", "v4"))
                    .with("langfuse.trace.metadata.tier", "gold")
                    .with("langfuse.version", "4.5.6");
            if (id.equals(ROOT)) {
                // called from another service: not the root of the trace, but of this process
                span.childOf("1111111111111111")
                        .with("langfuse.internal.is_app_root", true)
                        .with("langfuse.observation.output", "Paris");
            } else {
                span.childOf(ROOT);
            }
            export.span(span);
        }

        TraceState trace = export.trace();
        assertThat(trace.value(TraceField.NAME)).isEqualTo("my-trace");
        assertThat(trace.value(TraceField.USER_ID)).isEqualTo("u4-1");
        assertThat(trace.value(TraceField.SESSION_ID)).isEqualTo("s4-1");
        assertThat(trace.value(TraceField.VERSION)).isEqualTo("4.5.6");
        assertThat(trace.tagList()).containsExactly("t4-1", "v4");
        assertThat(trace.payload().toPayload().outputText()).isEqualTo("Paris");
        assertThat(trace.payload().toPayload().metadataText()).contains("\"tier\":\"gold\"");
        assertThat(export.normalise().observations())
                .extracting(Observation::root)
                .containsExactly(false, true);
    }

    @Test
    void reportsErrors() {
        Observation explicit = SentExport.python("4.18.0")
                .span(SentSpan.of(ROOT, "call")
                        .failed("Error code: 429 - fake 429 error")
                        .with("langfuse.observation.level", "ERROR")
                        .with("langfuse.observation.status_message", "Error code: 429 - said twice"))
                .observation();
        Observation byStatus = SentExport.python("4.18.0")
                .span(SentSpan.of(ROOT, "call").failed("boom"))
                .observation();

        assertThat(explicit.status().level()).isEqualTo(Level.ERROR);
        assertThat(explicit.status().message()).isEqualTo("Error code: 429 - said twice");
        assertThat(byStatus.status().level()).isEqualTo(Level.ERROR);
        assertThat(byStatus.status().message()).isEqualTo("boom");
    }

    @Test
    void knowsAllObservationTypes() {
        for (ObservationType type : ObservationType.values()) {
            Observation observation = SentExport.python("4.18.0")
                    .span(SentSpan.of(ROOT, "x")
                            .with("langfuse.observation.type", type.name().toLowerCase(java.util.Locale.ROOT)))
                    .observation();
            assertThat(observation.type()).isEqualTo(type);
        }
    }

    @Test
    void seesThroughGenerationsThatOldSdksCalledSpans() {
        assertThat(typeOfSpanWithModel("3.3.1")).isEqualTo(ObservationType.GENERATION);
        assertThat(typeOfSpanWithModel("3.4.0")).isEqualTo(ObservationType.SPAN);
    }

    @Test
    void readsLangChain() {
        Observation chat = SentExport.python("4.18.0")
                .span(SentSpan.of(CHILD, "ChatOpenAI")
                        .childOf(ROOT)
                        .with("langfuse.observation.type", "generation")
                        .with("langfuse.observation.model.name", "gpt-4o-2024-08-06")
                        .with("langfuse.observation.model.parameters", "{\"temperature\": 0.3}")
                        .with(
                                "langfuse.observation.usage_details",
                                "{\"input\": 17, \"output\": 9, \"total\": 26, \"input_audio\": 0, \"input_cache_read\": 0, \"output_audio\": 0, \"output_reasoning\": 0}")
                        .with("langfuse.observation.metadata.tags", "[\"seq:step:2\"]")
                        .with("langfuse.observation.metadata.ls_model_name", "gpt-4o")
                        .with("langfuse.trace.tags", List.of("lc-tag"))
                        .with("langfuse.trace.metadata.own", "meta"))
                .observation();

        assertThat(chat.usageAndCost().tokens().input()).isEqualTo(17);
        assertThat(chat.usageAndCost().tokens().output()).isEqualTo(9);
        assertThat(chat.usageAndCost().cost().total()).isEqualByComparingTo(new BigDecimal("0.0001325"));
        assertThat(chat.payload().metadataText())
                .contains("\"tags\":[\"seq:step:2\"]", "\"ls_model_name\":\"gpt-4o\"")
                .doesNotContain("langfuse.observation");
    }

    @Test
    void keepsAttributesOfExperimentsAndUsers() {
        Observation observation = SentExport.python("4.18.0")
                .span(SentSpan.of(ROOT, "experiment-item-run")
                        .with("langfuse.environment", "sdk-experiment")
                        .with("langfuse.experiment.id", "run-1")
                        .with("user.id", "u")
                        .with("own", 7))
                .observation();

        assertThat(observation.deployment().environment()).isEqualTo("sdk-experiment");
        assertThat(observation.payload().metadataText())
                .contains("\"attributes\":{\"langfuse.experiment.id\":\"run-1\",\"own\":\"7\"}");
    }

    @Test
    void readsEmptyOutputAsNone() {
        Observation observation = SentExport.python("4.18.0")
                .span(SentSpan.of(ROOT, "x").with("langfuse.observation.output", ""))
                .observation();

        assertThat(observation.payload().output()).isNull();
    }

    private static ObservationType typeOfSpanWithModel(String version) {
        return SentExport.python(version)
                .span(SentSpan.of(ROOT, "x")
                        .with("langfuse.observation.type", "span")
                        .with("langfuse.observation.model.name", "gpt-4o"))
                .observation()
                .type();
    }
}

package dev.plumbline.ingestion.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ingestion.event.Normalised;
import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.otel.SpanBatch;
import dev.plumbline.ingestion.otlp.OtlpJson;
import dev.plumbline.ingestion.otlp.OtlpProtobuf;
import dev.plumbline.ingestion.testing.SentExport;
import dev.plumbline.ingestion.trace.TraceField;
import dev.plumbline.ingestion.trace.TraceFragment;
import dev.plumbline.ingestion.trace.TraceState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies as the real packages sent them, byte by byte, talking to a stub of OpenAI that reports 17 prompt tokens (5 of them cached)
 * and 9 completion tokens (2 of them reasoning) of gpt-4o-2024-08-06.
 */
class RecordedExportsTest {

    /** 12 × 2.5 + 5 × 1.25 + 9 × 10, per million. */
    private static final BigDecimal COST_OF_A_CALL = new BigDecimal("0.00012625");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "langfuse-python-3.15.0.otlp",
                "langfuse-python-4.18.0.otlp",
                "langfuse-langchain-4.18.0.otlp",
                "langfuse-js-5.11.1.json",
                "openinference-openai-0.1.66.otlp",
                "openllmetry-openai-0.62.4.otlp",
                "pydantic-ai-2.68.0.otlp",
            })
    void pricesEveryCallOnce(String file) {
        Normalised normalised = read(file);

        List<Observation> priced = normalised.observations().stream()
                .filter(observation -> observation.usageAndCost().receipt() != null)
                .toList();
        assertThat(normalised.refusals()).isEmpty();
        assertThat(priced).hasSize(file.startsWith("pydantic") ? 2 : 1).allSatisfy(call -> {
            assertThat(call.type()).hasToString("GENERATION");
            assertThat(call.model().name()).isEqualTo("gpt-4o-2024-08-06");
            assertThat(call.usageAndCost().tokens().input()).isEqualTo(17);
            assertThat(call.usageAndCost().tokens().output()).isEqualTo(9);
            assertThat(call.usageAndCost().tokens().total()).isEqualTo(26);
            assertThat(call.usageAndCost().cost().total()).isEqualByComparingTo(COST_OF_A_CALL);
            assertThat(call.payload().inputText()).containsAnyOf("hi", "weather in Paris?");
            assertThat(call.payload().outputText()).containsAnyOf("fake", "tool_call");
        });
    }

    @Test
    void readsPythonThree() {
        Normalised normalised = read("langfuse-python-3.15.0.otlp");

        assertThat(outline(normalised))
                .containsExactly(
                        "GENERATION OpenAI-generation < story",
                        "SPAN story < held",
                        "AGENT held < main",
                        "SPAN main",
                        "SPAN err");
        assertTrace(normalised, "user_001", "s", "renamed", "a");
        assertThat(normalised.observations().get(4).status()).hasToString("Status[level=WARNING, message=w]");
        assertThat(normalised.observations().get(0).tools().names()).containsExactly("weather");
    }

    @Test
    void readsPythonFour() {
        Normalised normalised = read("langfuse-python-4.18.0.otlp");

        assertThat(outline(normalised)).contains("AGENT held < main", "SPAN main");
        assertTrace(normalised, "user_001", "s", "renamed", "a");
    }

    @Test
    void readsLangChain() {
        Normalised normalised = read("langfuse-langchain-4.18.0.otlp");

        assertThat(outline(normalised))
                .containsExactly(
                        "CHAIN ChatPromptTemplate < RunnableSequence",
                        "GENERATION ChatOpenAI < RunnableSequence",
                        "CHAIN RunnableSequence");
        assertTrace(normalised, "u", "s", "RunnableSequence", "lc-tag");
    }

    @Test
    void readsJavaScript() {
        Normalised normalised = read("langfuse-js-5.11.1.json");

        assertThat(outline(normalised))
                .containsExactly("GENERATION OpenAI.chat < js-span", "TOOL tool-x < js-span", "SPAN js-span");
        assertTrace(normalised, "ju", "js", "js-trace", "js");
    }

    @Test
    void readsPydanticAi() {
        Normalised normalised = read("pydantic-ai-2.68.0.otlp");

        assertThat(outline(normalised))
                .containsExactly(
                        "GENERATION chat gpt-4o < held-agent run",
                        "TOOL weather < held-agent run",
                        "GENERATION chat gpt-4o < held-agent run",
                        "AGENT held-agent run");
        assertThat(normalised.observations().get(0).tools().calledNames()).containsExactly("weather");
        assertThat(normalised.observations().get(1).payload().outputText()).isEqualTo("sunny");
        assertThat(normalised.observations().get(3).payload().outputText()).isEqualTo("fake answer");
    }

    private static void assertTrace(Normalised normalised, String user, String session, String name, String tag) {
        String traceId = normalised.observations().get(0).traceId();
        TraceState trace = normalised.fragments().stream()
                .filter(fragment -> fragment.traceId().equals(traceId))
                .map(TraceFragment::state)
                .reduce(TraceState::merge)
                .orElseThrow();
        assertThat(trace.value(TraceField.USER_ID)).isEqualTo(user);
        assertThat(trace.value(TraceField.SESSION_ID)).isEqualTo(session);
        assertThat(trace.value(TraceField.NAME)).isEqualTo(name);
        assertThat(trace.tagList()).containsExactly(tag);
        assertThat(trace.payload().toPayload().input()).isNotNull();
        assertThat(trace.payload().toPayload().output()).isNotNull();
    }

    /** Type, name and the parent's name of each. */
    private static List<String> outline(Normalised normalised) {
        return normalised.observations().stream()
                .map(observation -> observation.type() + " " + observation.name()
                        + parent(normalised, observation)
                                .map(name -> " < " + name)
                                .orElse(""))
                .toList();
    }

    private static Optional<String> parent(Normalised normalised, Observation child) {
        return normalised.observations().stream()
                .filter(observation -> observation.id().equals(child.parentId()))
                .map(observation -> Objects.requireNonNull(observation.name()))
                .findFirst();
    }

    private static Normalised read(String file) {
        try (InputStream in = Objects.requireNonNull(RecordedExportsTest.class.getResourceAsStream(file), file)) {
            byte[] body = in.readAllBytes();
            SpanBatch batch = file.endsWith(".json") ? OtlpJson.decode(body) : OtlpProtobuf.decode(body);
            return SentExport.normaliser().normalise(batch, SentExport.RECEIVED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

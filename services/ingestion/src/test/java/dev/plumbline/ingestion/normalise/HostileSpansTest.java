package dev.plumbline.ingestion.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ingestion.event.Normalised;
import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.otlp.OtlpJson;
import dev.plumbline.ingestion.testing.SentExport;
import dev.plumbline.ingestion.testing.SentSpan;
import dev.plumbline.ingestion.trace.TraceField;
import dev.plumbline.ingestion.trace.TraceState;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would fail a whole group commit if it came through. */
class HostileSpansTest {

    private static final String ID = "b7ad6b7169203331";

    @Test
    void removesNulFromEverythingThatBecomesAColumn() {
        SentExport export = SentExport.python("4.18.0")
                .span(SentSpan.of(ID, "na\0me")
                        .failed("mess\0age")
                        .with("user.id", "us\0er")
                        .with("session.id", "\0")
                        .with("langfuse.trace.tags", java.util.List.of("t\0ag"))
                        .with("langfuse.trace.name", "tr\0ace")
                        .with("langfuse.version", "v\0")
                        .with("langfuse.observation.model.name", "gpt\0-4o")
                        .with(
                                "langfuse.observation.model.parameters",
                                "{\"a\\u0000\":\"b\\u0000c\",\"d\":\"\\ud800\",\"e\":[\"\\u0000\"]}")
                        .with("langfuse.observation.usage_details", "{\"in\\u0000put\":1}")
                        .with("langfuse.observation.metadata.k\0", "v"));

        Observation observation = export.observation();
        TraceState trace = export.trace();

        assertThat(observation.name()).isEqualTo("name");
        assertThat(observation.status().message()).isEqualTo("message");
        assertThat(observation.model().name()).isEqualTo("gpt-4o");
        assertThat(observation.deployment().version()).isEqualTo("v");
        assertThat(observation.usageAndCost().tokens().buckets()).isEqualTo("{\"input\":1,\"total\":1}");
        // the escape inside the nested list is doubled: text, and no escape to jsonb
        assertThat(observation.model().parameters())
                .isEqualTo("{\"a\":\"bc\",\"d\":\"\uFFFD\",\"e\":\"[\\\"\\\\u0000\\\"]\"}");
        assertThat(observation.usageAndCost().receipt()).doesNotContain("\0", "\\u0000");
        assertThat(trace.value(TraceField.NAME)).isEqualTo("trace");
        assertThat(trace.value(TraceField.USER_ID)).isEqualTo("user");
        assertThat(trace.value(TraceField.SESSION_ID)).isNull();
        assertThat(trace.tagList()).containsExactly("tag");
        assertThat(trace.ranks()).contains("\"k\"").doesNotContain("\\u0000");
    }

    @Test
    void cutsKeysThatNoIndexWouldTake() {
        SentExport export = SentExport.python("4.18.0")
                .span(SentSpan.of(ID, "n".repeat(20_000))
                        .with("user.id", "u".repeat(10_000))
                        .with("langfuse.observation.prompt.name", "p".repeat(10_000))
                        .with("langfuse.observation.type", "generation")
                        .with("langfuse.observation.model.name", "m".repeat(10_000)));

        Observation observation = export.observation();

        assertThat(observation.name()).hasSize(500);
        assertThat(observation.prompt().name()).hasSize(500);
        assertThat(observation.model().name()).hasSize(500);
        assertThat(export.trace().value(TraceField.USER_ID)).hasSize(500);
        assertThat(export.trace().value(TraceField.NAME)).hasSize(500);
    }

    @Test
    void looksIntoNothingWithoutEnd() {
        Observation observation = SentExport.of("lib", "1")
                .span(SentSpan.of(ID, "x")
                        .with("langfuse.environment", "langfuse-".repeat(100_000))
                        .with("gen_ai.prompt.0" + ".a".repeat(100_000), "deep")
                        .with("gen_ai.prompt.0.content", "hi")
                        .with("gen_ai.input.messages", "[".repeat(100_000))
                        .with("langfuse.observation.metadata.deep", "[".repeat(800) + "]".repeat(800))
                        .with("langfuse.trace.tags", ",a,b,c,d,e,f".repeat(100_000)))
                .observation();

        assertThat(observation.payload().inputText()).isEqualTo("[{\"content\":\"hi\"}]");
        assertThat(observation.deployment().environment()).isEqualTo("default");
        // too deep to be read again: kept as text
        assertThat(observation.payload().metadataText()).contains("\"deep\":\"[[[");
    }

    @Test
    void keepsLargePayloadsWhole() {
        String large = "x".repeat(10 << 20);

        Observation observation = SentExport.python("4.18.0")
                .span(SentSpan.of(ID, "x").with("langfuse.observation.input", large))
                .observation();

        assertThat(observation.payload().inputText()).isEqualTo(large);
    }

    @Test
    void fillsInMissingTimesAndTurnsNoSpanRound() {
        Observation none = timed("0", "0");
        Observation onlyEnd = timed("0", "1795428000000000000");
        Observation backwards = timed("1795428000000000000", "1795420000000000000");

        assertThat(none.timing().start()).isEqualTo(SentExport.RECEIVED);
        assertThat(none.timing().end()).isEqualTo(SentExport.RECEIVED);
        assertThat(onlyEnd.timing().start()).isEqualTo(SentSpan.START);
        assertThat(backwards.timing().start()).isEqualTo(SentSpan.START);
        assertThat(backwards.timing().end()).isEqualTo(SentSpan.START);
    }

    @Test
    void givesTheSameHashToASpanSentAgainWithoutTimes() {
        String span = "{\"traceId\":\"t\",\"spanId\":\"s\"}";
        var first = SentExport.normaliser().normalise(OtlpJson.decode(json(span)), SentExport.RECEIVED);
        var second = SentExport.normaliser().normalise(OtlpJson.decode(json(span)), SentExport.RECEIVED.plusSeconds(9));

        assertThat(first.observations().get(0).contentHash())
                .isEqualTo(second.observations().get(0).contentHash());
    }

    @ParameterizedTest
    @CsvSource({
        "18446744073709551615, 2554-07-21T23:34:33.709551Z",
        "1, 1970-01-01T00:00:00Z",
        "1795428000123456789, 2026-11-23T10:00:00.123456Z",
        "9223372036854775808, 2262-04-11T23:47:16.854775Z",
    })
    void takesAnyTimeThatFits64Bits(String nanos, Instant expected) {
        Observation observation = timed(nanos, "0");

        assertThat(observation.timing().start()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T10:00:01.25Z | 2026-11-23T10:00:01.250Z",
                "\"2026-11-23T12:00:01+02:00\" | 2026-11-23T10:00:01Z",
                "2026-11-23T10:00:01.1234567 | 2026-11-23T10:00:01.123456Z",
                "\"2026-11-23 10:00:01+00:00\" | 2026-11-23T10:00:01Z",
                "+99999-01-01T00:00:00Z | ",
                "soon | ",
            })
    void readsCompletionStartsInAnyForm(String sent, Instant expected) {
        Observation observation = SentExport.python("4.18.0")
                .span(SentSpan.of(ID, "x").with("langfuse.observation.completion_start_time", sent))
                .observation();

        assertThat(observation.timing().completionStart()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "production | production",
                "Langfuse-Prod | prod",
                "langfuse_langfuse-x | x",
                "langfuse | default",
                "has space | default",
                "sdk-experiment | sdk-experiment",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddEEE | aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd",
            })
    void normalisesEnvironments(String sent, String expected) {
        Observation observation = SentExport.python("4.18.0")
                .span(SentSpan.of(ID, "x").with("langfuse.environment", sent))
                .observation();

        assertThat(observation.deployment().environment()).isEqualTo(expected);
    }

    @Test
    void storesTheRestWhenJsonAttributesAreNone() {
        Observation observation = SentExport.python("4.18.0")
                .span(SentSpan.of(ID, "x")
                        .with("langfuse.observation.usage_details", "{broken")
                        .with("langfuse.observation.cost_details", "7")
                        .with("langfuse.observation.model.parameters", "[1]")
                        .with("langfuse.observation.metadata", "primitive")
                        .with("langfuse.observation.metadata.bad", "{broken")
                        .with("langfuse.observation.metadata.number", "12")
                        .with("langfuse.observation.metadata.date", "2026-11-23")
                        .with("langfuse.observation.prompt.version", "two"))
                .observation();

        assertThat(observation.model().parameters()).isNull();
        assertThat(observation.usageAndCost().tokens().buckets()).isNull();
        assertThat(observation.payload().metadataText())
                .contains("\"bad\":\"{broken\"", "\"number\":12", "\"date\":\"2026-11-23\"")
                .doesNotContain("primitive");
    }

    @Test
    void writesHugeParametersAsText() {
        Observation observation = SentExport.python("4.18.0")
                .span(SentSpan.of(ID, "x")
                        .with(
                                "langfuse.observation.model.parameters",
                                "{\"a\":1e999999,\"b\":1e-7,\"c\":null,\"d\":true}"))
                .observation();

        assertThat(observation.model().parameters())
                .isEqualTo("{\"a\":\"1E+999999\",\"b\":1E-7,\"c\":\"null\",\"d\":\"true\"}");
    }

    private static Observation timed(String start, String end) {
        Normalised normalised = SentExport.normaliser()
                .normalise(
                        OtlpJson.decode(json("{\"traceId\":\"t\",\"spanId\":\"s\",\"startTimeUnixNano\":\"" + start
                                + "\",\"endTimeUnixNano\":\"" + end + "\"}")),
                        SentExport.RECEIVED);
        return normalised.observations().get(0);
    }

    private static byte[] json(String span) {
        return ("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[" + span + "]}]}]}").getBytes(UTF_8);
    }
}

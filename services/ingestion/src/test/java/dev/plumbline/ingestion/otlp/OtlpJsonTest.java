package dev.plumbline.ingestion.otlp;

import static dev.plumbline.ingestion.testing.SentSpan.TRACE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.SpanBatch;
import dev.plumbline.ingestion.testing.SentExport;
import dev.plumbline.ingestion.testing.SentSpan;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtlpJsonTest {

    private static final String ID = "b7ad6b7169203331";

    @Test
    void readsWhatTheJavaScriptExporterSends() {
        SpanBatch batch = decode("""
                {"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"web"}}],"droppedAttributesCount":0},
                 "scopeSpans":[{"scope":{"name":"langfuse-sdk","version":"5.11.1"},"spans":[{
                  "traceId":"0af7651916cd43dd8448eb211c80319c","spanId":"b7ad6b7169203331","parentSpanId":"00f067aa0ba902b7",
                  "name":"js","kind":1,"flags":257,"startTimeUnixNano":"1795428000000000000","endTimeUnixNano":"1795428002000000001",
                  "attributes":[{"key":"langfuse.internal.is_app_root","value":{"boolValue":true}},
                   {"key":"n","value":{"intValue":3}},{"key":"m","value":{"intValue":"-4"}},{"key":"d","value":{"doubleValue":0.5}},
                   {"key":"tags","value":{"arrayValue":{"values":[{"stringValue":"js"}]}}},
                   {"key":"map","value":{"kvlistValue":{"values":[{"key":"a","value":{"bytesValue":"aGk="}}]}}}],
                  "droppedAttributesCount":0,"events":[{"name":"e","timeUnixNano":"1","attributes":[]}],"droppedEventsCount":0,
                  "status":{"code":2,"message":"oops"},"links":[],"droppedLinksCount":0}]}]}]}""");

        OtelSpan span = batch.spans().get(0);
        assertThat(span.traceId()).isEqualTo(TRACE);
        assertThat(span.id()).isEqualTo(ID);
        assertThat(span.parentId()).isEqualTo("00f067aa0ba902b7");
        assertThat(span.startNanos()).isEqualTo(1_795_428_000_000_000_000L);
        assertThat(span.endNanos()).isEqualTo(1_795_428_002_000_000_001L);
        assertThat(span.attributes().isTrue("langfuse.internal.is_app_root")).isTrue();
        assertThat(span.attributes().text("n")).isEqualTo("3");
        assertThat(span.attributes().text("m")).isEqualTo("-4");
        assertThat(span.attributes().text("d")).isEqualTo("0.5");
        assertThat(span.attributes().text("tags")).isEqualTo("[\"js\"]");
        assertThat(span.attributes().text("map")).isEqualTo("{\"a\":\"aGk=\"}");
        assertThat(span.events()).hasSize(1);
        assertThat(span.statusCode()).isEqualTo(OtelSpan.STATUS_ERROR);
        assertThat(span.resource().attributes().text("service.name")).isEqualTo("web");
    }

    @Test
    void givesTheSameRowAsProtobuf() {
        Observation fromProtobuf = SentExport.of("lib", "1")
                .resource(Map.of("deployment.environment", "production"))
                .span(SentSpan.of(ID, "x")
                        .with("langfuse.observation.input", "ü")
                        .with("n", 3L))
                .observation();

        SpanBatch batch = decode("""
                {"resourceSpans":[{"resource":{"attributes":[{"key":"deployment.environment","value":{"stringValue":"production"}}]},
                 "scopeSpans":[{"scope":{"name":"lib","version":"1"},"spans":[{
                  "traceId":"0af7651916cd43dd8448eb211c80319c","spanId":"b7ad6b7169203331","name":"x",
                  "startTimeUnixNano":"1795428000000000000","endTimeUnixNano":"1795428002000000000","attributes":[
                   {"key":"n","value":{"intValue":"3"}},{"key":"langfuse.observation.input","value":{"stringValue":"ü"}}]}]}]}]}""");
        Observation fromJson = SentExport.normaliser()
                .normalise(batch, SentExport.RECEIVED)
                .observations()
                .get(0);

        assertThat(fromJson).usingRecursiveComparison().isEqualTo(fromProtobuf);
        assertThat(fromJson.deployment().environment()).isEqualTo("production");
    }

    @Test
    void toleratesBase64IdsAndSnakeCase() {
        String trace = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(TRACE));
        String id = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(ID));
        SpanBatch batch = decode(
                "{\"resource_spans\":[{\"scope_spans\":[{\"spans\":[{\"trace_id\":\"" + trace
                        + "\",\"span_id\":\"" + id
                        + "\",\"start_time_unix_nano\":1795428000000000000,\"attributes\":[{\"key\":\"k\",\"value\":{\"string_value\":\"v\"}}]}]}]}]}");

        OtelSpan span = batch.spans().get(0);
        assertThat(span.traceId()).isEqualTo(TRACE);
        assertThat(span.id()).isEqualTo(ID);
        assertThat(span.startNanos()).isEqualTo(1_795_428_000_000_000_000L);
        assertThat(span.attributes().text("k")).isEqualTo("v");
    }

    @Test
    void keepsIdsOfTheSendersOwnMaking() {
        OtelSpan span = decode(spans("{\"traceId\":\"My-Trace\",\"spanId\":\"ABCDEF0123456789\"}"))
                .spans()
                .get(0);

        assertThat(span.traceId()).isEqualTo("My-Trace");
        assertThat(span.id()).isEqualTo("ABCDEF0123456789");
    }

    @Test
    void refusesOnlySpansThatCannotBeStored() {
        SpanBatch batch = decode(spans("{\"name\":\"no ids\"},{\"traceId\":\"t\",\"spanId\":\"s\"},7,"
                + "{\"traceId\":\"t\",\"spanId\":\"" + "s".repeat(801) + "\"},"
                + "{\"traceId\":\"t\",\"spanId\":\"u\",\"attributes\":{\"k\":\"v\"}}"));

        assertThat(batch.spans()).hasSize(1);
        assertThat(batch.refusals())
                .extracting(refusal -> refusal.reason())
                .containsExactly(
                        "traceId is absent or zero",
                        "traceId is absent or zero",
                        "spanId is longer than 800 bytes",
                        "its attributes or events are not a list");
    }

    @Test
    void refusesWhatIsNoExport() {
        for (String body : new String[] {"", "[]", "7", "{\"resourceSpans\":[", "{\"resourceSpans\":{}}", "nonsense"}) {
            assertThatThrownBy(() -> decode(body)).as(body).isInstanceOf(MalformedExportException.class);
        }
        assertThat(decode("{}").spans()).isEmpty();
        assertThat(decode("{\"resourceSpans\":null}").spans()).isEmpty();
    }

    @Test
    void survivesAbsurdNumbers() {
        for (String number :
                new String[] {"1e999999999", "1e-999999999", "-5", "99999999999999999999999", "\"x\"", "null", "{}"}) {
            OtelSpan span = decode(spans("{\"traceId\":\"t\",\"spanId\":\"s\",\"startTimeUnixNano\":" + number
                            + ",\"attributes\":[{\"key\":\"i\",\"value\":{\"intValue\":" + number
                            + "}},{\"key\":\"d\",\"value\":{\"doubleValue\":" + number + "}}]}"))
                    .spans()
                    .get(0);

            assertThat(span.startNanos()).as(number).isZero();
            assertThat(span.attributes().has("i")).isTrue();
        }
    }

    @Test
    void repairsInvalidUtf8AndLoneSurrogates() {
        byte[] body = spans(
                        "{\"traceId\":\"t\",\"spanId\":\"s\",\"name\":\"A@B\\ud800\",\"attributes\":[{\"key\":\"k\",\"value\":{\"stringValue\":\"x\\ud83dy\"}}]}")
                .getBytes(UTF_8);
        for (int i = 0; i < body.length; i++) {
            if (body[i] == '@') {
                body[i] = (byte) 0xC3;
            }
        }

        OtelSpan span = OtlpJson.decode(body).spans().get(0);

        assertThat(span.name()).isEqualTo("A\uFFFDB\uFFFD");
        assertThat(span.attributes().text("k")).isEqualTo("x?y");
    }

    private static String spans(String spans) {
        return "{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[" + spans + "]}]}]}";
    }

    private static SpanBatch decode(String json) {
        return OtlpJson.decode(json.getBytes(UTF_8));
    }
}

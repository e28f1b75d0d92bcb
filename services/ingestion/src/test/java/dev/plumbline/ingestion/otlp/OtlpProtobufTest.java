package dev.plumbline.ingestion.otlp;

import static dev.plumbline.ingestion.testing.SentSpan.TRACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.OtelValue;
import dev.plumbline.ingestion.otel.SpanBatch;
import dev.plumbline.ingestion.testing.SentExport;
import dev.plumbline.ingestion.testing.SentSpan;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.ArrayValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.common.v1.KeyValueList;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtlpProtobufTest {

    private static final String ID = "b7ad6b7169203331";

    @Test
    void readsWhatTheGeneratedClassesWrite() {
        SentExport export = SentExport.of("lib", "1.2")
                .resource(Map.of("service.name", "shop"))
                .span(SentSpan.of(ID, "näme")
                        .childOf("00f067aa0ba902b7")
                        .with("text", "日本")
                        .with("bool", true)
                        .with("int", -5L)
                        .with("double", 0.25)
                        .with("list", List.of("a", 1L, List.of(false)))
                        .event("log", Map.of("k", "v"))
                        .failed("boom"));

        SpanBatch batch = OtlpProtobuf.decode(export.request().toByteArray());

        assertThat(batch.refusals()).isEmpty();
        OtelSpan span = batch.spans().get(0);
        assertThat(span.traceId()).isEqualTo(TRACE);
        assertThat(span.id()).isEqualTo(ID);
        assertThat(span.parentId()).isEqualTo("00f067aa0ba902b7");
        assertThat(span.name()).isEqualTo("näme");
        assertThat(span.startNanos()).isEqualTo(1_795_428_000_000_000_000L);
        assertThat(span.endNanos()).isEqualTo(1_795_428_002_000_000_000L);
        assertThat(span.statusCode()).isEqualTo(OtelSpan.STATUS_ERROR);
        assertThat(span.statusMessage()).isEqualTo("boom");
        assertThat(span.scope().name()).isEqualTo("lib");
        assertThat(span.scope().version()).isEqualTo("1.2");
        assertThat(span.resource().attributes().text("service.name")).isEqualTo("shop");
        assertThat(span.attributes().text("text")).isEqualTo("日本");
        assertThat(span.attributes().text("bool")).isEqualTo("true");
        assertThat(span.attributes().text("int")).isEqualTo("-5");
        assertThat(span.attributes().text("double")).isEqualTo("0.25");
        assertThat(span.attributes().text("list")).isEqualTo("[\"a\",1,[false]]");
        assertThat(span.events().get(0).name()).isEqualTo("log");
        assertThat(span.events().get(0).attributes().text("k")).isEqualTo("v");
    }

    @Test
    void readsMapsAndBytesAsJson() {
        AnyValue map = AnyValue.newBuilder()
                .setKvlistValue(KeyValueList.newBuilder()
                        .addValues(KeyValue.newBuilder()
                                .setKey("b")
                                .setValue(AnyValue.newBuilder().setBytesValue(ByteString.copyFromUtf8("hi"))))
                        .addValues(KeyValue.newBuilder().setKey("none").setValue(AnyValue.getDefaultInstance())))
                .build();

        OtelSpan span = single(SentSpan.of(ID, "x").with("map", map).with("nan", Double.NaN));

        assertThat(span.attributes().text("map")).isEqualTo("{\"b\":\"aGk=\",\"none\":null}");
        assertThat(span.attributes().text("nan")).isEqualTo("NaN");
    }

    @Test
    void countsTheLastOfTwoEqualKeys() {
        OtelSpan span = single(SentSpan.of(ID, "x").with("k", "first").with("k", "last"));

        assertThat(span.attributes().text("k")).isEqualTo("last");
    }

    @Test
    void takesFieldsInAnyOrderAndIgnoresUnknownOnes() {
        UnknownFieldSet.Field unknown =
                UnknownFieldSet.Field.newBuilder().addVarint(7).build();
        ResourceSpans full = SentExport.of("lib", "1")
                .resource(Map.of("service.name", "shop"))
                .span(SentSpan.of(ID, "x"))
                .request()
                .getResourceSpans(0);
        ByteArrayOutputStream backwards = new ByteArrayOutputStream();
        backwards.writeBytes(full.toBuilder().clearResource().build().toByteArray());
        backwards.writeBytes(ResourceSpans.newBuilder()
                .setResource(full.getResource())
                .setUnknownFields(
                        UnknownFieldSet.newBuilder().addField(99, unknown).build())
                .build()
                .toByteArray());
        byte[] body = ExportTraceServiceRequest.newBuilder()
                .setUnknownFields(UnknownFieldSet.newBuilder()
                        .addField(
                                1,
                                UnknownFieldSet.Field.newBuilder()
                                        .addLengthDelimited(ByteString.copyFrom(backwards.toByteArray()))
                                        .build())
                        .build())
                .build()
                .toByteArray();

        OtelSpan span = OtlpProtobuf.decode(body).spans().get(0);

        assertThat(span.resource().attributes().text("service.name")).isEqualTo("shop");
        assertThat(span.scope().name()).isEqualTo("lib");
    }

    @Test
    void refusesOnlyTheSpanThatIsBroken() {
        byte[] good = SentSpan.of(ID, "good").builder().build().toByteArray();
        byte[] cut = Arrays.copyOf(good, good.length - 3);
        byte[] body = exportOf(List.of(good, cut, good));

        SpanBatch batch = OtlpProtobuf.decode(body);

        assertThat(batch.spans()).hasSize(2);
        assertThat(batch.refusals()).hasSize(1);
        assertThat(batch.refusals().get(0).reason()).startsWith("its protobuf message is broken");
        assertThat(batch.refusals().get(0).spanDescription()).contains("good", TRACE, ID);
    }

    @Test
    void refusesSpansWithoutIds() {
        byte[] none = Span.newBuilder().setName("no ids").build().toByteArray();
        byte[] zero = SentSpan.of("0000000000000000", "zero").builder().build().toByteArray();
        byte[] good = SentSpan.of(ID, "good").builder().build().toByteArray();

        SpanBatch batch = OtlpProtobuf.decode(exportOf(List.of(none, zero, good)));

        assertThat(batch.spans()).hasSize(1);
        assertThat(batch.refusals())
                .extracting(refusal -> refusal.reason())
                .containsExactly("traceId is absent or zero", "spanId is absent or zero");
    }

    @Test
    void takesAParentOfZerosForNone() {
        OtelSpan span = single(SentSpan.of(ID, "x").childOf("0000000000000000"));

        assertThat(span.parentId()).isNull();
    }

    @Test
    void refusesABodyThatIsTruncated() {
        byte[] body =
                SentExport.of("lib", "1").span(SentSpan.of(ID, "x")).request().toByteArray();

        assertThatThrownBy(() -> OtlpProtobuf.decode(Arrays.copyOf(body, body.length - 1)))
                .isInstanceOf(MalformedExportException.class);
        assertThatThrownBy(() ->
                        OtlpProtobuf.decode("{\"resourceSpans\":[]}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedExportException.class);
    }

    @Test
    void readsAnEmptyBodyAsNoSpans() {
        assertThat(OtlpProtobuf.decode(new byte[0]).spans()).isEmpty();
    }

    @Test
    void repairsInvalidUtf8() {
        byte[] span = SentSpan.of(ID, "x").with("k", "A@B").builder().build().toByteArray();
        for (int i = 0; i < span.length; i++) {
            if (span[i] == '@') {
                span[i] = (byte) 0xFF;
            }
        }

        OtelSpan read = OtlpProtobuf.decode(exportOf(List.of(span))).spans().get(0);

        assertThat(read.attributes().text("k")).isEqualTo("A\uFFFDB");
        assertThat(((OtelValue.Text) read.attributes().get("k")).utf8())
                .isEqualTo("A\uFFFDB".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void refusesValuesThatAreNestedWithoutEnd() {
        AnyValue value = AnyValue.newBuilder().setStringValue("core").build();
        for (int i = 0; i < 90; i++) {
            value = AnyValue.newBuilder()
                    .setArrayValue(ArrayValue.newBuilder().addValues(value))
                    .build();
        }

        SpanBatch batch = OtlpProtobuf.decode(exportOf(List.of(
                SentSpan.of(ID, "deep").with("k", value).builder().build().toByteArray())));

        assertThat(batch.spans()).isEmpty();
        assertThat(batch.refusals().get(0).reason()).contains("nested deeper than 64");
    }

    @Test
    void neverFailsOtherwiseOnBytesThatWereTamperedWith() {
        byte[] body = SentExport.of("lib", "1")
                .resource(Map.of("service.name", "shop"))
                .span(SentSpan.of(ID, "x").with("k", List.of("a", 1L)).event("e", Map.of("k", "v")))
                .request()
                .toByteArray();
        java.util.Random random = new java.util.Random(42);
        int malformed = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] tampered = body.clone();
            for (int j = 0; j <= random.nextInt(3); j++) {
                tampered[random.nextInt(tampered.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(SentExport.normalise(tampered).refusals())
                        .noneMatch(refusal -> refusal.reason().equals("internal fault"));
            } catch (MalformedExportException e) {
                malformed++;
            }
        }

        assertThat(malformed).isBetween(1, 19_999);
    }

    private static OtelSpan single(SentSpan span) {
        return OtlpProtobuf.decode(
                        SentExport.of("lib", "1").span(span).request().toByteArray())
                .spans()
                .get(0);
    }

    /** The generated classes cannot write a broken span: put together as unknown bytes. */
    private static byte[] exportOf(List<byte[]> spans) {
        UnknownFieldSet.Field.Builder field = UnknownFieldSet.Field.newBuilder();
        spans.forEach(span -> field.addLengthDelimited(ByteString.copyFrom(span)));
        ScopeSpans scopeSpans = ScopeSpans.newBuilder()
                .setUnknownFields(
                        UnknownFieldSet.newBuilder().addField(2, field.build()).build())
                .build();
        return ExportTraceServiceRequest.newBuilder()
                .addResourceSpans(ResourceSpans.newBuilder().addScopeSpans(scopeSpans))
                .build()
                .toByteArray();
    }
}

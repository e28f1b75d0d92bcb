package dev.plumbline.ingestion.http;

import static dev.plumbline.ingestion.http.Api.JSON;
import static dev.plumbline.ingestion.http.Api.PROTOBUF;
import static dev.plumbline.ingestion.http.Api.TRACES;
import static dev.plumbline.ingestion.http.Api.one;
import static dev.plumbline.ingestion.http.Api.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.testing.PlumblineServices;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.trace.v1.Span;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class ExportIT {

    @TestHTTPResource
    URI base;

    private Api api;

    @BeforeEach
    void seed() throws SQLException {
        api = new Api(base);
        Api.seed();
    }

    @Test
    void storesBeforeItAnswersInProtobuf() throws Exception {
        String trace = "0af7651916cd43dd8448eb211c800001";
        HttpResponse<byte[]> answer = api.post(
                TRACES,
                PROTOBUF,
                Export.protobuf(Export.span(trace, "b7ad6b7169200001", Map.of("langfuse.observation.input", "hello"))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(PROTOBUF);
        assertThat(ExportTraceServiceResponse.parseFrom(answer.body()))
                .isEqualTo(ExportTraceServiceResponse.getDefaultInstance());
        assertThat(one("SELECT name FROM span WHERE project_id = 'p1' AND trace_id = '" + trace + "'"))
                .isEqualTo("a span");
        assertThat(one("SELECT count(*) FROM payload WHERE project_id = 'p1' AND trace_id = '" + trace + "'"))
                .isEqualTo("1");
    }

    @Test
    void takesJsonInChunksAndAnswersInJson() {
        String trace = "0af7651916cd43dd8448eb211c800002";
        HttpResponse<byte[]> answer = api.postChunked(
                TRACES, JSON, Export.json(trace, "b7ad6b7169200002").getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(JSON);
        assertThat(text(answer)).isEqualTo("{}");
        assertThat(one("SELECT name FROM span WHERE trace_id = '" + trace + "'"))
                .isEqualTo("js span");
    }

    @Test
    void takesCompressedBodies() {
        byte[] body = Export.protobuf(Export.span("0af7651916cd43dd8448eb211c800003", "b7ad6b7169200003", Map.of()));
        byte[] deflated = new byte[body.length + 100];
        java.util.zip.Deflater deflater = new java.util.zip.Deflater();
        deflater.setInput(body);
        deflater.finish();
        int length = deflater.deflate(deflated);

        assertThat(api.post(TRACES, PROTOBUF, Api.gzip(body), "gzip").statusCode())
                .isEqualTo(200);
        assertThat(api.post(TRACES, PROTOBUF, Arrays.copyOf(deflated, length), "deflate")
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.post(TRACES, PROTOBUF, com.github.luben.zstd.Zstd.compress(body), "zstd")
                        .statusCode())
                .isEqualTo(200);
        refused(api.post(TRACES, PROTOBUF, body, "gzip"), 400, "{\"error\":\"Failed to decompress request body\"}");
        assertThat(api.post(TRACES, PROTOBUF, body, "br").statusCode()).isEqualTo(400);
    }

    @Test
    void saysWhatIsWrongWithAnExport() {
        refused(api.post(TRACES, "text/plain", new byte[0]), 400, "{\"error\":\"Invalid content type\"}");
        refused(
                api.post(TRACES, PROTOBUF, new byte[] {10, 100, 1}),
                400,
                "{\"error\":\"Failed to parse OTel Protobuf Trace\"}");
        refused(
                api.post(TRACES, JSON, "{nonsense".getBytes(StandardCharsets.UTF_8)),
                400,
                "{\"error\":\"Failed to parse OTel JSON Trace\"}");
        refused(
                api.send(api.request(TRACES, JSON)
                        .header("x-langfuse-ingestion-version", "5")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))),
                400,
                "{\"error\":\"Unsupported x-langfuse-ingestion-version: \\\"5\\\". Maximum supported: \\\"4\\\".\"}");
        assertThat(api.post(TRACES, JSON, "{}".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBadSpanDoesNotCostTheOthers() throws Exception {
        String trace = "0af7651916cd43dd8448eb211c800004";
        Span good = Export.span(trace, "b7ad6b7169200004", Map.of());
        Span bad = good.toBuilder().clearSpanId().build();

        HttpResponse<byte[]> some = api.post(TRACES, PROTOBUF, Export.protobuf(good, bad));
        HttpResponse<byte[]> none = api.post(TRACES, PROTOBUF, Export.protobuf(bad));

        assertThat(some.statusCode()).isEqualTo(200);
        assertThat(ExportTraceServiceResponse.parseFrom(some.body())
                        .getPartialSuccess()
                        .getRejectedSpans())
                .isEqualTo(1);
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(text(none)).contains("Invalid OTLP trace export: 1 of 1 span(s) cannot be processed");
        assertThat(one("SELECT count(*) FROM span WHERE trace_id = '" + trace + "'"))
                .isEqualTo("1");
        assertThat(one("SELECT sum(count) FROM ingest_ledger WHERE outcome = 'refused' AND reason LIKE 'spanId%'"))
                .isEqualTo("2");
    }

    @Test
    void storesTenMegabytesAndRefusesMoreThanTheLimitInWords() {
        String trace = "0af7651916cd43dd8448eb211c800005";
        byte[] large = Export.protobuf(
                Export.span(trace, "b7ad6b7169200005", Map.of("langfuse.observation.input", "x".repeat(10_000_000))));
        byte[] tooLarge = new byte[33 * 1024 * 1024];

        assertThat(api.post(TRACES, PROTOBUF, large).statusCode()).isEqualTo(200);
        for (HttpResponse<byte[]> answer : new HttpResponse[] {
            api.post(TRACES, PROTOBUF, tooLarge),
            api.postChunked(TRACES, PROTOBUF, tooLarge),
            api.post(TRACES, PROTOBUF, Api.gzip(tooLarge), "gzip"),
        }) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(text(answer)).contains("larger than 33554432 bytes").contains("PayloadTooLargeError");
        }
        assertThat(api.post(Api.INGESTION, JSON, new byte[20_000_000]).statusCode())
                .isEqualTo(413);
    }

    @Test
    void takesAndCountsMetrics() {
        HttpResponse<byte[]> answer =
                api.post("/api/public/otel/v1/metrics", JSON, "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("{}");
        assertThat(one("SELECT outcome FROM ingest_ledger WHERE signal = 'metrics'"))
                .isEqualTo("discarded");
    }

    @Test
    void refusesWhoHasNoKeyAndLeavesTheConnectionUsable() {
        for (int i = 0; i < 3; i++) {
            refused(
                    api.send(api.unauthorized(TRACES)
                            .header("Content-Type", PROTOBUF)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[1_000_000]))),
                    401,
                    "{\"message\":\"No authorization header\",\"error\":\"UnauthorizedError\"}");
        }
        assertThat(api.send(api.unauthorized(TRACES)
                                .header("Authorization", "Bearer pk-lf-1")
                                .header("Content-Type", JSON)
                                .POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
    }

    private static void refused(HttpResponse<byte[]> answer, int status, String body) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(text(answer)).isEqualTo(body);
    }
}

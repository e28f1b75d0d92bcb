package dev.plumbline.ingestion.export;

import dev.plumbline.ingestion.batch.BatchWriter;
import dev.plumbline.ingestion.intake.Intake;
import dev.plumbline.ingestion.ledger.LedgerEntry;
import dev.plumbline.ingestion.ledger.Signal;
import dev.plumbline.ingestion.store.Write;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/** Takes exports in, stores them and words the answer. */
@ApplicationScoped
public class Exports {

    private final Intake intake;
    private final ExportDecoder decoder;
    private final BatchWriter writer;
    private final Clock clock = Clock.systemUTC();

    Exports(Intake intake, ExportDecoder decoder, BatchWriter writer) {
        this.intake = intake;
        this.decoder = decoder;
        this.writer = writer;
    }

    Uni<Response> traces(ProjectId project, HttpServerRequest request) {
        ExportFormat format = ExportFormat.of(request.getHeader(HttpHeaders.CONTENT_TYPE));
        IngestionVersion.check(request.getHeader(IngestionVersion.HEADER));
        return intake.receive(request, intake.maxRequest(), body -> decoder.decode(project, format, body))
                .chain(spans -> store(spans)
                        .map(stored ->
                                spans.isRefused() ? ExportError.answer(spans.refusal()) : format.accepted(spans)));
    }

    Uni<Response> metrics(ProjectId project, HttpServerRequest request) {
        ExportFormat format = ExportFormat.of(request.getHeader(HttpHeaders.CONTENT_TYPE));
        return intake.receive(request, intake.maxRequest(), body -> body.length)
                .chain(() -> writer.write(Write.ofLedger(project, List.of(LedgerEntry.discarded(Signal.METRICS, 1)))))
                .map(stored -> format.discarded());
    }

    /** @return the id of the trace */
    Uni<String> test(ProjectId project) {
        TestTrace trace = TestTrace.endingAt(clock.instant());
        return store(decoder.decode(project, ExportFormat.PROTOBUF, trace.export()))
                .replaceWith(trace.id());
    }

    private Uni<Void> store(ExportedSpans spans) {
        return spans.isEmpty() ? Uni.createFrom().voidItem() : writer.write(spans.write());
    }
}

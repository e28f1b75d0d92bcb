package dev.plumbline.ingestion.export;

import dev.plumbline.ingestion.normalise.Normaliser;
import dev.plumbline.ingestion.otel.SpanBatch;
import dev.plumbline.ingestion.otlp.MalformedExportException;
import dev.plumbline.platform.tenancy.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** From bytes to rows: decode, normalise, pack. CPU-heavy, so it runs on a worker thread. */
@ApplicationScoped
class ExportDecoder {

    private final Normaliser normaliser;
    private final Clock clock = Clock.systemUTC();

    ExportDecoder(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /** @throws ExportException when the body is no export */
    ExportedSpans decode(ProjectId project, ExportFormat format, byte[] body) {
        SpanBatch spans;
        try {
            spans = format.decode(body);
        } catch (MalformedExportException e) {
            throw new ExportException("undecodable", format.undecodable());
        }
        Instant receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return ExportedSpans.of(project, normaliser.normalise(spans, receivedAt));
    }
}

package dev.plumbline.ingestion.span;

import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.payload.PayloadPlace;
import dev.plumbline.ingestion.rows.SpanKey;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.rows.Version;
import dev.plumbline.platform.tenancy.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of table span; its payload is packed already. */
public record SpanRow(
        ProjectId project,
        Observation observation,
        @Nullable PayloadPlace place) {

    public SpanKey key() {
        return new SpanKey(new TraceKey(project, observation.traceId()), observation.id());
    }

    public LocalDate day() {
        return observation.timing().day();
    }

    public Version version() {
        return new Version(observation.eventTime(), observation.contentHash());
    }
}

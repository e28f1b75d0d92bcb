package dev.plumbline.langfuse.ingestion;

import java.util.List;

/** Status 207: what became of each event of a batch. */
public record IngestionResponse(List<AcceptedEvent> successes, List<RefusedEvent> errors) {}

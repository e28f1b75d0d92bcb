package dev.plumbline.ingestion.export;

import dev.plumbline.ingestion.event.Normalised;
import dev.plumbline.ingestion.event.Refusal;
import dev.plumbline.ingestion.ledger.LedgerEntry;
import dev.plumbline.ingestion.ledger.Signal;
import dev.plumbline.ingestion.store.Write;
import dev.plumbline.ingestion.store.WriteBuilder;
import dev.plumbline.platform.tenancy.ProjectId;
import java.util.List;
import java.util.stream.Collectors;

/** One export, ready to be written, and what of it was refused. */
record ExportedSpans(Write write, List<Refusal> refusals) {

    /** Refusals that an answer names; the ledger counts all. */
    private static final int NAMED = 5;

    static ExportedSpans of(ProjectId project, Normalised normalised) {
        return new ExportedSpans(
                WriteBuilder.build(
                        project, normalised.observations(), normalised.fragments(), ledger(normalised.refusals())),
                normalised.refusals());
    }

    boolean isEmpty() {
        return write.spans().isEmpty() && refusals.isEmpty();
    }

    boolean isRefused() {
        return write.spans().isEmpty() && !refusals.isEmpty();
    }

    int refused() {
        return refusals.size();
    }

    String partialSuccess() {
        return refused() + " of " + (refused() + write.spans().size()) + " span(s) were refused: " + named();
    }

    /** Nothing could be stored: the contract's words. */
    String refusal() {
        return "Invalid OTLP trace export: " + refused() + " of " + refused() + " span(s) cannot be processed ("
                + named()
                + "). traceId and spanId are required on every span. The entire export was rejected and no spans were"
                + " ingested. This endpoint accepts OpenTelemetry traces only";
    }

    private String named() {
        String named = refusals.stream()
                .limit(NAMED)
                .map(refusal -> refusal.spanDescription() + ": " + refusal.reason())
                .collect(Collectors.joining("; "));
        return refused() > NAMED ? named + "; …" : named;
    }

    private static List<LedgerEntry> ledger(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> LedgerEntry.refused(Signal.SPAN, reason(refusal), 1))
                .toList();
    }

    /** What follows a colon differs from span to span, and a reason is part of a key. */
    private static String reason(Refusal refusal) {
        return refusal.reason().split(":", 2)[0];
    }
}

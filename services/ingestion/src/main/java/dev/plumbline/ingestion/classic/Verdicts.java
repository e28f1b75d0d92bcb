package dev.plumbline.ingestion.classic;

import dev.plumbline.ingestion.ledger.LedgerEntry;
import dev.plumbline.ingestion.ledger.Signal;
import dev.plumbline.langfuse.ingestion.RefusedEvent;
import java.util.ArrayList;
import java.util.List;

/** Collects what is refused, both for the answer and for the ledger. */
final class Verdicts {

    private static final String INVALID = "Invalid request data";

    private final List<RefusedEvent> refused = new ArrayList<>();
    private final List<LedgerEntry> ledger = new ArrayList<>();

    void invalid(Signal signal, String id, String reason, String words) {
        refuse(signal, new RefusedEvent(id, 400, INVALID, words), reason);
    }

    void notAccepted(String id, EventType type) {
        String words = "Event type \"" + type.wireName()
                + "\" is not accepted by this server version: it takes traces and observations as OpenTelemetry spans at"
                + " /api/public/otel/v1/traces (Langfuse SDKs Python 3 and 4, JS 4 and 5); classic events come with a later"
                + " version";
        refuse(Signal.EVENT, new RefusedEvent(id, 400, "Event type not accepted", words), "type not accepted yet");
    }

    void outOfScope(String id) {
        String words = "Access Scope Denied: the public key alone may send score-create events only";
        refuse(Signal.EVENT, new RefusedEvent(id, 401, "Authentication error", words), "public key alone");
    }

    void discarded(Signal signal) {
        ledger.add(LedgerEntry.discarded(signal, 1));
    }

    List<RefusedEvent> refused() {
        return refused;
    }

    List<LedgerEntry> ledger() {
        return ledger;
    }

    private void refuse(Signal signal, RefusedEvent event, String reason) {
        refused.add(event);
        ledger.add(LedgerEntry.refused(signal, reason, 1));
    }
}

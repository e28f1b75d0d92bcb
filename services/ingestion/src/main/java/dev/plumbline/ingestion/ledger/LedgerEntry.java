package dev.plumbline.ingestion.ledger;

/**
 * A count to add.
 *
 * @param reason one of a small fixed set, because it is part of a key; empty unless refused
 */
public record LedgerEntry(Signal signal, Outcome outcome, String reason, long count) {

    public static LedgerEntry refused(Signal signal, String reason, long count) {
        return new LedgerEntry(signal, Outcome.REFUSED, reason, count);
    }

    public static LedgerEntry discarded(Signal signal, long count) {
        return new LedgerEntry(signal, Outcome.DISCARDED, "", count);
    }
}

package dev.plumbline.ingestion.ledger;

import java.util.Locale;

/** What became of it. */
public enum Outcome {
    /** A new row. */
    ACCEPTED,
    /** Another version of a row that was there: the later one stays. */
    MERGED,
    /** The same again: nothing was written. */
    DUPLICATE,
    /** Answered with a reason. */
    REFUSED,
    /** Taken and thrown away by design: SDK logs and metrics. */
    DISCARDED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

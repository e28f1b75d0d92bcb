package dev.plumbline.ingestion.ledger;

/** What kind of thing was sent. */
public enum Signal {
    SPAN("span"),
    SCORE("score"),
    SDK_LOG("sdk-log"),
    METRICS("metrics"),
    /** A classic event of another kind. */
    EVENT("event");

    private final String label;

    Signal(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

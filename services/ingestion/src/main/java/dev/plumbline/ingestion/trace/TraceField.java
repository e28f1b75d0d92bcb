package dev.plumbline.ingestion.trace;

/** The fields of a trace of which the best claim wins. */
public enum TraceField {
    NAME("name"),
    USER_ID("userId"),
    SESSION_ID("sessionId"),
    RELEASE("release"),
    VERSION("version"),
    ENVIRONMENT("environment"),
    /** The text true or false. */
    PUBLIC("public");

    private final String key;

    TraceField(String key) {
        this.key = key;
    }

    /** Its name in the stored merge state. */
    String key() {
        return key;
    }
}

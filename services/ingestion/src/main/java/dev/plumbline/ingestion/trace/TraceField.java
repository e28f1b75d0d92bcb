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
    PUBLIC("public"),
    /** What a person made of the tags, as a JSON array: from then on it counts, and what spans say no longer does. */
    TAGS("tags");

    /** The priority of a person's edit, above whatever a span can say. */
    public static final int EDIT = 100;

    private final String key;

    TraceField(String key) {
        this.key = key;
    }

    /** Its name in the stored merge state. */
    String key() {
        return key;
    }
}

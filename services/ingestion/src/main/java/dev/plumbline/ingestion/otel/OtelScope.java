package dev.plumbline.ingestion.otel;

/** The instrumentation library. Shared by many spans, so its JSON is made once. */
public final class OtelScope {

    public static final OtelScope EMPTY = new OtelScope("", "", Attributes.EMPTY);

    private final String name;
    private final String version;
    private final byte[] json;

    public OtelScope(String name, String version, Attributes attributes) {
        this.name = name;
        this.version = version;
        this.json = OtelJson.scope(name, version, attributes);
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    /** {@code {"name","version","attributes"}}; not to be changed. */
    public byte[] json() {
        return json;
    }
}

package dev.plumbline.ingestion.otel;

/** Shared by many spans, so its JSON is made once. */
public final class OtelResource {

    public static final OtelResource EMPTY = new OtelResource(Attributes.EMPTY);

    private final Attributes attributes;
    private final byte[] json;

    public OtelResource(Attributes attributes) {
        this.attributes = attributes;
        this.json = OtelJson.object(attributes);
    }

    public Attributes attributes() {
        return attributes;
    }

    /** Its attributes as a JSON object; not to be changed. */
    public byte[] json() {
        return json;
    }
}

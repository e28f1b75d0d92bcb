package dev.plumbline.ingestion.otel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Attribute values as JSON text. */
public final class OtelJson {

    private static final JsonFactory JSON = new JsonFactory();

    private OtelJson() {}

    /** An empty value is an empty text. */
    static String text(OtelValue value) {
        if (value instanceof OtelValue.Text text) {
            return Texts.clean(text.utf8());
        }
        if (value instanceof OtelValue.Real real && !Double.isFinite(real.value())) {
            return Double.toString(real.value());
        }
        return value instanceof OtelValue.Empty ? "" : new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** As JSON text, strings quoted; an empty value is no bytes. */
    public static byte[] bytes(OtelValue value) {
        return value instanceof OtelValue.Empty ? new byte[0] : render(json -> write(json, value));
    }

    static byte[] object(Attributes attributes) {
        return render(json -> writeObject(json, attributes));
    }

    static byte[] scope(String name, String version, Attributes attributes) {
        return render(json -> {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeStringField("version", version);
            json.writeFieldName("attributes");
            writeObject(json, attributes);
            json.writeEndObject();
        });
    }

    private static void writeObject(JsonGenerator json, Attributes attributes) throws IOException {
        json.writeStartObject();
        for (String key : attributes.keys()) {
            json.writeFieldName(key);
            OtelValue value = attributes.get(key);
            write(json, value == null ? new OtelValue.Empty() : value);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, OtelValue value) throws IOException {
        if (value instanceof OtelValue.Text text) {
            json.writeString(Texts.clean(text.utf8()));
        } else if (value instanceof OtelValue.Bool bool) {
            json.writeBoolean(bool.value());
        } else if (value instanceof OtelValue.Int number) {
            json.writeNumber(number.value());
        } else if (value instanceof OtelValue.Real real) {
            // NaN and the infinities become strings: JSON has no numbers for them
            json.writeNumber(real.value());
        } else if (value instanceof OtelValue.Blob blob) {
            json.writeBinary(blob.bytes());
        } else if (value instanceof OtelValue.Items items) {
            json.writeStartArray();
            for (OtelValue item : items.values()) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof OtelValue.Fields fields) {
            json.writeStartObject();
            for (Map.Entry<String, OtelValue> field : fields.values().entrySet()) {
                json.writeFieldName(field.getKey());
                write(json, field.getValue());
            }
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private static byte[] render(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(128);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            content.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }
}

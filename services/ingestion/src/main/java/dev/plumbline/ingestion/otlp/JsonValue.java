package dev.plumbline.ingestion.otlp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.OtelValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** KeyValue and AnyValue of OTLP/JSON. */
final class JsonValue {

    private static final OtelValue EMPTY = new OtelValue.Empty();
    private static final BigInteger UNSIGNED_MAX = BigInteger.TWO.pow(Long.SIZE).subtract(BigInteger.ONE);
    /** A longer number is no time and no count; it would only cost time to compute. */
    private static final int LONGEST_NUMBER = 40;

    private JsonValue() {}

    static Attributes attributes(JsonNode list) {
        Map<String, OtelValue> fields = fields(list);
        return fields.isEmpty() ? Attributes.EMPTY : new Attributes(fields);
    }

    /** An unsigned 64-bit number, written as number or string; 0 for anything else. */
    static long unsigned(JsonNode value) {
        BigDecimal number = number(value);
        if (number == null || number.signum() < 0 || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            return 0;
        }
        BigInteger whole = number.toBigInteger();
        return whole.compareTo(UNSIGNED_MAX) > 0 ? 0 : whole.longValue();
    }

    private static Map<String, OtelValue> fields(JsonNode list) {
        Map<String, OtelValue> fields = new LinkedHashMap<>();
        for (JsonNode field : list) {
            fields.put(OtlpJson.text(field.path("key")), value(field.path("value")));
        }
        return fields;
    }

    private static OtelValue value(JsonNode any) {
        JsonNode text = OtlpJson.field(any, "stringValue", "string_value");
        if (text.isTextual()) {
            // a lone surrogate becomes "?" here
            return new OtelValue.Text(text.textValue().getBytes(StandardCharsets.UTF_8));
        }
        JsonNode bool = OtlpJson.field(any, "boolValue", "bool_value");
        if (!bool.isMissingNode()) {
            return new OtelValue.Bool(bool.asBoolean());
        }
        JsonNode whole = OtlpJson.field(any, "intValue", "int_value");
        if (!whole.isMissingNode()) {
            return whole(whole);
        }
        JsonNode real = OtlpJson.field(any, "doubleValue", "double_value");
        if (!real.isMissingNode()) {
            return real(real);
        }
        return structure(any);
    }

    private static OtelValue structure(JsonNode any) {
        JsonNode items = OtlpJson.field(any, "arrayValue", "array_value");
        if (!items.isMissingNode()) {
            List<OtelValue> values = new ArrayList<>();
            items.path("values").forEach(item -> values.add(value(item)));
            return new OtelValue.Items(values);
        }
        JsonNode fields = OtlpJson.field(any, "kvlistValue", "kvlist_value");
        if (!fields.isMissingNode()) {
            return new OtelValue.Fields(fields(fields.path("values")));
        }
        JsonNode blob = OtlpJson.field(any, "bytesValue", "bytes_value");
        return blob.isMissingNode() ? EMPTY : blob(blob);
    }

    private static OtelValue whole(JsonNode value) {
        BigDecimal number = number(value);
        try {
            return number == null ? EMPTY : new OtelValue.Int(number.longValueExact());
        } catch (ArithmeticException e) {
            // does not fit 64 bits or is no integer: kept as it was written
            return new OtelValue.Text(value.asText().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** NaN and the infinities come as strings. */
    private static OtelValue real(JsonNode value) {
        if (value.isNumber()) {
            return new OtelValue.Real(value.doubleValue());
        }
        BigDecimal number = number(value);
        return number == null
                ? new OtelValue.Text(value.asText().getBytes(StandardCharsets.UTF_8))
                : new OtelValue.Real(number.doubleValue());
    }

    private static OtelValue blob(JsonNode value) {
        try {
            byte[] bytes = value.binaryValue();
            return bytes == null ? EMPTY : new OtelValue.Blob(bytes);
        } catch (IOException e) {
            // not base64: kept as it was written
            return new OtelValue.Text(value.asText().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static @Nullable BigDecimal number(JsonNode value) {
        String text = value.asText();
        if (text.length() > LONGEST_NUMBER || !(value.isNumber() || value.isTextual())) {
            return null;
        }
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

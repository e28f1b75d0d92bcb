package dev.plumbline.ingestion.otel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Attributes that hold JSON as text. */
public final class JsonText {

    private static final int DEEPEST = 500;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // a value may be as long as a request, whose size is limited before this
                    .maxStringLength(Integer.MAX_VALUE)
                    // embedded in objects, it must stay readable with Jackson's default of 1000
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final int LONGEST_NUMBER = 64;

    private JsonText() {}

    /** null when it is no JSON. */
    public static @Nullable JsonNode parse(byte @Nullable [] text) {
        if (text == null) {
            return null;
        }
        try {
            JsonNode node = JSON.readTree(text);
            return node.isMissingNode() ? null : node;
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of an object, empty when it is none. */
    public static Map<String, JsonNode> object(byte @Nullable [] text) {
        Map<String, JsonNode> entries = new TreeMap<>();
        JsonNode node = parse(text);
        if (node != null && node.isObject()) {
            node.forEachEntry(entries::put);
        }
        return entries;
    }

    public static ObjectNode newObject() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static JsonNode textNode(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    public static byte[] write(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("trees can be written", e);
        }
    }

    /** JSON for a value that may itself be JSON as text: such text is taken over byte by byte, other text is quoted. */
    public static byte[] embed(OtelValue value) {
        if (value instanceof OtelValue.Text text) {
            return isJson(text.utf8()) ? text.utf8() : quote(Texts.clean(text.utf8()));
        }
        byte[] json = OtelJson.bytes(value);
        return json.length == 0 ? new byte[] {'n', 'u', 'l', 'l'} : json;
    }

    public static byte[] quote(String text) {
        byte[] quoted = JsonStringEncoder.getInstance().quoteAsUTF8(text);
        byte[] json = new byte[quoted.length + 2];
        json[0] = '"';
        System.arraycopy(quoted, 0, json, 1, quoted.length);
        json[json.length - 1] = '"';
        return json;
    }

    /** The value as a tree: JSON text is parsed, other text stays text. */
    public static JsonNode tree(OtelValue value) {
        byte[] bytes = value instanceof OtelValue.Text text ? text.utf8() : OtelJson.bytes(value);
        JsonNode node = parse(bytes);
        return node == null ? JsonNodeFactory.instance.textNode(Texts.clean(bytes)) : node;
    }

    /** All attributes under a prefix, which is removed. */
    public static ObjectNode under(Attributes attributes, String prefix) {
        ObjectNode node = newObject();
        attributes.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                node.set(key.substring(prefix.length()), tree(value));
            }
        });
        return node;
    }

    private static boolean isJson(byte[] text) {
        if (text.length == 0) {
            return false;
        }
        return switch (text[0]) {
            case '{', '[', '"', ' ', '\n', '\t', '\r' -> isWellFormed(text);
            case 't', 'f', 'n' -> isLiteral(text);
            default ->
                (text[0] == '-' || (text[0] >= '0' && text[0] <= '9'))
                        && text.length <= LONGEST_NUMBER
                        && NUMBER.matcher(Texts.clean(text)).matches();
        };
    }

    private static boolean isLiteral(byte[] text) {
        String word = text.length > "false".length() ? "" : Texts.clean(text);
        return word.equals("true") || word.equals("false") || word.equals("null");
    }

    private static boolean isWellFormed(byte[] text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

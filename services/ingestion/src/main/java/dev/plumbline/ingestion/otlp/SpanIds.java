package dev.plumbline.ingestion.otlp;

import dev.plumbline.ingestion.otel.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Ids of traces and spans. Bytes become lower-case hex. Text is hex by the specification and kept as it is; base64 of
 * exactly the right length is what some senders make of the bytes; any other text is kept too, because SDKs may choose ids.
 */
final class SpanIds {

    static final int TRACE_BYTES = 16;
    static final int SPAN_BYTES = 8;

    /** UTF-8 bytes: two ids, a project and a day fit into one index entry of PostgreSQL (2,704 bytes). */
    static final int LIMIT = 800;

    private SpanIds() {}

    static String ofBytes(byte[] id) {
        return isZero(id) ? "" : HexFormat.of().formatHex(id);
    }

    static String ofText(@Nullable String text, int bytes) {
        if (text == null) {
            return "";
        }
        String id = Texts.clean(text);
        if (id.chars().allMatch(c -> c == '0')) {
            return "";
        }
        byte[] decoded = id.length() == 2 * bytes ? null : base64(id, bytes);
        return decoded == null ? id : ofBytes(decoded);
    }

    /** Why a span with these ids cannot be stored; null when it can. An empty parent means none. */
    static @Nullable String fault(String traceId, String id, String parentId) {
        if (traceId.isEmpty()) {
            return "traceId is absent or zero";
        }
        if (id.isEmpty()) {
            return "spanId is absent or zero";
        }
        if (isTooLong(traceId)) {
            return "traceId is longer than " + LIMIT + " bytes";
        }
        if (isTooLong(id)) {
            return "spanId is longer than " + LIMIT + " bytes";
        }
        return isTooLong(parentId) ? "parentSpanId is longer than " + LIMIT + " bytes" : null;
    }

    private static boolean isTooLong(String id) {
        return id.length() > LIMIT || id.getBytes(StandardCharsets.UTF_8).length > LIMIT;
    }

    private static byte @Nullable [] base64(String text, int bytes) {
        if (text.length() != 4 * ((bytes + 2) / 3)) {
            return null;
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(text);
            return decoded.length == bytes ? decoded : null;
        } catch (IllegalArgumentException e) {
            // not base64: an id of the sender's own making
            return null;
        }
    }

    private static boolean isZero(byte[] id) {
        for (byte part : id) {
            if (part != 0) {
                return false;
            }
        }
        return true;
    }
}

package dev.plumbline.allinone.page;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * One file of the browser application, ready to send.
 *
 * @param zipped the same compressed, or empty where that saves nothing
 * @param lasting its name changes with its content, so that a browser need never ask again
 */
record Asset(Buffer plain, Buffer zipped, String type, String tag, boolean lasting) {
    private static final Set<String> PACKED_ALREADY =
            Set.of("png", "jpg", "jpeg", "webp", "avif", "gif", "woff", "woff2");

    static Asset of(String path, byte[] bytes) {
        Buffer plain = Buffer.buffer(bytes);
        Buffer zipped = PACKED_ALREADY.contains(extension(path)) ? Buffer.buffer() : zip(bytes);
        return new Asset(
                plain,
                zipped.length() < plain.length() ? zipped : Buffer.buffer(),
                type(path),
                tag(bytes),
                path.startsWith("/assets/"));
    }

    private static Buffer zip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(out.toByteArray());
    }

    private static String tag(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return "\"" + HexFormat.of().toHexDigits(sum.getValue(), 8) + "-" + bytes.length + "\"";
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String type(String path) {
        return switch (extension(path)) {
            case "html" -> "text/html; charset=utf-8";
            case "js", "mjs" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "json", "map" -> "application/json";
            case "webmanifest" -> "application/manifest+json";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "webp" -> "image/webp";
            case "ico" -> "image/x-icon";
            case "woff2" -> "font/woff2";
            case "woff" -> "font/woff";
            case "txt" -> "text/plain; charset=utf-8";
            case "wasm" -> "application/wasm";
            default -> "application/octet-stream";
        };
    }
}

package dev.plumbline.ingestion.intake;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How a body was compressed. Decompression is ours, because the framework's has no cap: the size is measured first, into a
 * small buffer that is thrown away, so that a bomb never takes memory and the room for an honest body is known exactly.
 */
enum ContentEncoding {
    IDENTITY,
    GZIP,
    DEFLATE,
    ZSTD;

    /** What {@link #measure} gives for a body that goes on past its limit. */
    static final long BEYOND = -1;

    private static final int BUFFER = 16 * 1024;

    /** A gzip trailer says how long the last member is, modulo 2^32. */
    private static final int GZIP_TRAILER = 4;

    /** Bytes of history a zstd frame may ask for, as a power of two: 8 MiB is what zstd's strongest ordinary level uses. */
    private static final int ZSTD_WINDOW_LOG = 23;

    static ContentEncoding of(@Nullable String header) {
        String name = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity" -> IDENTITY;
            case "gzip", "x-gzip" -> GZIP;
            case "deflate" -> DEFLATE;
            case "zstd" -> ZSTD;
            default ->
                throw new IntakeException(
                        IntakeException.Kind.UNKNOWN_ENCODING,
                        "Content-Encoding is none of gzip, deflate, zstd and identity");
        };
    }

    /**
     * Bytes after decompression, looking no further than {@code limit}: {@link #BEYOND} when there are more. Fails as too large
     * past {@code cap}, and already past {@code limit} when the body itself says so.
     */
    long measure(byte[] body, long limit, long cap) {
        try (InputStream stream = open(body)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                size += read;
                if (size > cap) {
                    throw IntakeException.tooLarge(cap);
                }
                if (size > limit) {
                    return beyond(body, cap);
                }
            }
            return size;
        } catch (IOException e) {
            throw notDecompressible();
        }
    }

    /** A body cut short has anything for a trailer, so it is believed only when the bytes before it were good so far. */
    private long beyond(byte[] body, long cap) {
        if (this == GZIP && declaredLength(body) > cap) {
            throw IntakeException.tooLarge(cap);
        }
        return BEYOND;
    }

    /** @param size what {@link #measure} gave for the same body */
    byte[] decompress(byte[] body, int size) {
        try (InputStream stream = open(body)) {
            return stream.readNBytes(size);
        } catch (IOException e) {
            throw notDecompressible();
        }
    }

    private InputStream open(byte[] body) throws IOException {
        InputStream compressed = new ByteArrayInputStream(body);
        return switch (this) {
            case IDENTITY -> compressed;
            case GZIP -> new GZIPInputStream(compressed, BUFFER);
            case DEFLATE -> new Deflated(compressed, new Inflater(!hasZlibHeader(body)));
            case ZSTD -> new ZstdInputStream(compressed).setLongMax(ZSTD_WINDOW_LOG);
        };
    }

    /** HTTP's deflate is zlib's format (RFC 9110); some clients send the bare deflate stream all the same. */
    private static boolean hasZlibHeader(byte[] body) {
        return body.length >= 2
                && (body[0] & 0x0F) == 8
                && (((body[0] & 0xFF) << Byte.SIZE) | (body[1] & 0xFF)) % 31 == 0;
    }

    private static long declaredLength(byte[] body) {
        byte[] trailer = Arrays.copyOfRange(body, Math.max(0, body.length - GZIP_TRAILER), body.length);
        long length = 0;
        for (int i = trailer.length - 1; i >= 0; i--) {
            length = (length << Byte.SIZE) | (trailer[i] & 0xFF);
        }
        return length;
    }

    private static IntakeException notDecompressible() {
        return new IntakeException(IntakeException.Kind.NOT_DECOMPRESSIBLE, "Failed to decompress request body");
    }

    /** Frees the native memory of an inflater that was given to it, which its parent does not. */
    private static final class Deflated extends InflaterInputStream {

        Deflated(InputStream compressed, Inflater inflater) {
            super(compressed, inflater, BUFFER);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}

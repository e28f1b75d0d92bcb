package dev.plumbline.schema.payload;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payloads of several spans of one trace in one compressed body.
 *
 * <p>Format 1: a byte 1, the uncompressed length as a big-endian int, then one zstd frame of: the number of entries as an int,
 * then for each entry three lengths as ints (-1 = absent, -2 - n = the same bytes as field n of the block, counted over all
 * entries), then the bytes of all fields in order. A trace repeats its root span, so that costs nothing.
 */
public final class PayloadBlock {

    /** A writer starts a new block past this size, so that reading one observation never unpacks a whole export. */
    public static final int TARGET_BYTES = 256 * 1024;

    private static final byte FORMAT = 1;
    private static final int HEADER = 1 + Integer.BYTES;

    /** zstd's default: level 1 packs 8 % worse for 20 % less CPU on chat messages, higher levels cost more than disk does. */
    private static final int LEVEL = 3;

    private PayloadBlock() {}

    /** The very same array in two fields is stored once; equal ones in two arrays are left to the compression. */
    public static byte[] encode(List<Payload> payloads) {
        byte[] plain = FieldTable.write(payloads);
        byte[] packed = new byte[HEADER + Math.toIntExact(Zstd.compressBound(plain.length))];
        long size = Zstd.compressByteArray(packed, HEADER, packed.length - HEADER, plain, 0, plain.length, LEVEL);
        if (Zstd.isError(size)) {
            throw new IllegalStateException("A payload block could not be compressed: " + Zstd.getErrorName(size));
        }
        ByteBuffer.wrap(packed).put(FORMAT).putInt(plain.length);
        return Arrays.copyOf(packed, HEADER + (int) size);
    }

    /** @throws IllegalArgumentException when the body is of another format or damaged */
    public static List<Payload> decode(byte[] body) {
        ByteBuffer plain = unpack(body);
        FieldTable fields = FieldTable.read(plain.getInt(), plain::getInt);
        int start = plain.position();
        List<Payload> payloads = new ArrayList<>(fields.entries());
        for (int i = 0; i < fields.entries(); i++) {
            int first = i * FieldTable.FIELDS;
            payloads.add(new Payload(
                    take(plain, start, fields, first),
                    take(plain, start, fields, first + 1),
                    take(plain, start, fields, first + 2)));
        }
        return payloads;
    }

    /**
     * The first {@code length} bytes of one entry's input and output (never its metadata), unpacking no more than that needs.
     *
     * @param start a body or the first bytes of one; what it does not reach is absent
     * @throws IllegalArgumentException when the body is of another format or damaged
     */
    public static Payload decodeStart(byte[] start, int index, int length) {
        if (start.length < HEADER || start[0] != FORMAT) {
            throw new IllegalArgumentException("Not a payload block of format " + FORMAT);
        }
        byte[] @Nullable [] found = new byte[2][];
        ByteArrayInputStream packed = new ByteArrayInputStream(start, HEADER, start.length - HEADER);
        try (ZstdInputStream frames = new ZstdInputStream(packed).setContinuous(true)) {
            DataInputStream plain = new DataInputStream(new BufferedInputStream(frames));
            FieldTable fields = FieldTable.read(plain.readInt(), plain::readInt);
            if (index < fields.entries()) {
                takeStarts(plain, fields, index * FieldTable.FIELDS, length, found);
            }
        } catch (EOFException e) {
            // what the start does not reach stays absent
            return new Payload(found[0], found[1], null);
        } catch (IOException e) {
            throw new IllegalArgumentException("Damaged payload block", e);
        }
        return new Payload(found[0], found[1], null);
    }

    /** Input and output in the order in which they lie in the stream: a repeated field lies where it was first. */
    private static void takeStarts(
            DataInputStream plain, FieldTable fields, int input, int length, byte[] @Nullable [] found)
            throws IOException {
        boolean inputFirst = fields.offset(input) <= fields.offset(input + 1);
        long position = 0;
        for (int step = 0; step < found.length; step++) {
            int which = inputFirst ? step : 1 - step;
            int field = input + which;
            if (fields.isAbsent(field)) {
                continue;
            }
            if (step > 0 && fields.offset(field) < position) {
                // both are the same bytes
                found[which] = found[1 - which];
                continue;
            }
            plain.skipNBytes(fields.offset(field) - position);
            byte[] bytes = plain.readNBytes(Math.min(fields.length(field), length));
            found[which] = bytes;
            position = fields.offset(field) + bytes.length;
        }
    }

    private static ByteBuffer unpack(byte[] body) {
        ByteBuffer buffer = ByteBuffer.wrap(body);
        if (body.length < HEADER || buffer.get() != FORMAT) {
            throw new IllegalArgumentException("Not a payload block of format " + FORMAT);
        }
        int size = buffer.getInt();
        byte[] plain = new byte[size];
        try {
            long unpacked = Zstd.decompressByteArray(plain, 0, size, body, HEADER, body.length - HEADER);
            if (unpacked != size) {
                throw new IllegalArgumentException("Damaged payload block: " + unpacked + " of " + size + " bytes");
            }
        } catch (ZstdException e) {
            throw new IllegalArgumentException("Damaged payload block", e);
        }
        return ByteBuffer.wrap(plain);
    }

    private static byte @Nullable [] take(ByteBuffer plain, int start, FieldTable fields, int field) {
        if (fields.isAbsent(field)) {
            return null;
        }
        byte[] bytes = new byte[fields.length(field)];
        plain.get(start + Math.toIntExact(fields.offset(field)), bytes);
        return bytes;
    }
}

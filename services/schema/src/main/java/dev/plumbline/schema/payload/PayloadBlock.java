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
 * then for each entry three lengths as ints (-1 = absent), then the bytes of all entries in order.
 */
public final class PayloadBlock {

    /** A writer starts a new block past this size, so that reading one observation never unpacks a whole export. */
    public static final int TARGET_BYTES = 256 * 1024;

    private static final byte FORMAT = 1;
    private static final int HEADER = 1 + Integer.BYTES;
    private static final int FIELDS = 3;
    private static final int ABSENT = -1;

    /** zstd's default: level 1 packs 8 % worse for 20 % less CPU on chat messages, higher levels cost more than disk does. */
    private static final int LEVEL = 3;

    private PayloadBlock() {}

    public static byte[] encode(List<Payload> payloads) {
        int size = Integer.BYTES + payloads.size() * FIELDS * Integer.BYTES;
        for (Payload payload : payloads) {
            size = Math.addExact(size, payload.size());
        }
        ByteBuffer plain = ByteBuffer.allocate(size).putInt(payloads.size());
        for (Payload payload : payloads) {
            plain.putInt(length(payload.input()))
                    .putInt(length(payload.output()))
                    .putInt(length(payload.metadata()));
        }
        for (Payload payload : payloads) {
            put(plain, payload.input());
            put(plain, payload.output());
            put(plain, payload.metadata());
        }
        byte[] packed = Zstd.compress(plain.array(), LEVEL);
        return ByteBuffer.allocate(HEADER + packed.length)
                .put(FORMAT)
                .putInt(size)
                .put(packed)
                .array();
    }

    /** @throws IllegalArgumentException when the body is of another format or damaged */
    public static List<Payload> decode(byte[] body) {
        ByteBuffer plain = unpack(body);
        int count = plain.getInt();
        int[] lengths = new int[count * FIELDS];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = plain.getInt();
        }
        List<Payload> payloads = new ArrayList<>(count);
        for (int i = 0; i < lengths.length; i += FIELDS) {
            payloads.add(
                    new Payload(take(plain, lengths[i]), take(plain, lengths[i + 1]), take(plain, lengths[i + 2])));
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
        byte[] input = null;
        ByteArrayInputStream packed = new ByteArrayInputStream(start, HEADER, start.length - HEADER);
        try (ZstdInputStream frames = new ZstdInputStream(packed).setContinuous(true)) {
            DataInputStream plain = new DataInputStream(new BufferedInputStream(frames));
            int count = plain.readInt();
            if (index >= count) {
                return Payload.EMPTY;
            }
            int[] lengths = new int[count * FIELDS];
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] = plain.readInt();
            }
            int first = index * FIELDS;
            plain.skipNBytes(Arrays.stream(lengths, 0, first)
                    .filter(n -> n > 0)
                    .asLongStream()
                    .sum());
            input = takeStart(plain, lengths[first], length);
            plain.skipNBytes(Math.max(0, lengths[first] - length));
            return new Payload(input, takeStart(plain, lengths[first + 1], length), null);
        } catch (EOFException e) {
            return new Payload(input, null, null);
        } catch (IOException e) {
            throw new IllegalArgumentException("Damaged payload block", e);
        }
    }

    private static byte @Nullable [] takeStart(DataInputStream plain, int whole, int length) throws IOException {
        return whole == ABSENT ? null : plain.readNBytes(Math.min(whole, length));
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

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? ABSENT : bytes.length;
    }

    private static void put(ByteBuffer buffer, byte @Nullable [] bytes) {
        if (bytes != null) {
            buffer.put(bytes);
        }
    }

    private static byte @Nullable [] take(ByteBuffer buffer, int length) {
        if (length == ABSENT) {
            return null;
        }
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }
}

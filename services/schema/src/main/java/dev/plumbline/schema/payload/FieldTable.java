package dev.plumbline.schema.payload;

import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each field of a block's entries lies among the block's bytes; format 1 of {@link PayloadBlock}. */
final class FieldTable {

    static final int FIELDS = 3;

    private static final int ABSENT = -1;
    private static final int REPEAT = -2;

    private final int[] lengths;
    private final long[] offsets;

    private FieldTable(int[] lengths) {
        this.lengths = lengths;
        this.offsets = new long[lengths.length];
        long offset = 0;
        for (int i = 0; i < lengths.length; i++) {
            offsets[i] = offset;
            offset += Math.max(0, lengths[i]);
        }
    }

    /** Reads one int after the other. */
    @FunctionalInterface
    interface Ints<E extends Exception> {
        int next() throws E;
    }

    static <E extends Exception> FieldTable read(int entries, Ints<E> ints) throws E {
        int[] lengths = new int[entries * FIELDS];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = ints.next();
        }
        return new FieldTable(lengths);
    }

    /** The uncompressed block: table and bytes. */
    static byte[] write(List<Payload> payloads) {
        byte[] @Nullable [] fields = new byte[payloads.size() * FIELDS][];
        int[] lengths = new int[fields.length];
        IdentityHashMap<byte[], Integer> seen = new IdentityHashMap<>();
        int size = Integer.BYTES * (1 + lengths.length);
        for (int i = 0; i < fields.length; i++) {
            byte[] bytes = field(payloads.get(i / FIELDS), i % FIELDS);
            Integer earlier = bytes == null ? null : seen.putIfAbsent(bytes, i);
            if (bytes == null) {
                lengths[i] = ABSENT;
            } else if (earlier != null) {
                lengths[i] = REPEAT - earlier;
            } else {
                fields[i] = bytes;
                lengths[i] = bytes.length;
                size = Math.addExact(size, bytes.length);
            }
        }
        ByteBuffer plain = ByteBuffer.allocate(size).putInt(payloads.size());
        for (int length : lengths) {
            plain.putInt(length);
        }
        for (byte[] bytes : fields) {
            if (bytes != null) {
                plain.put(bytes);
            }
        }
        return plain.array();
    }

    int entries() {
        return lengths.length / FIELDS;
    }

    boolean isAbsent(int field) {
        return lengths[field] == ABSENT;
    }

    long offset(int field) {
        return offsets[source(field)];
    }

    int length(int field) {
        return lengths[source(field)];
    }

    private int source(int field) {
        return lengths[field] <= REPEAT ? REPEAT - lengths[field] : field;
    }

    private static byte @Nullable [] field(Payload payload, int which) {
        return switch (which) {
            case 0 -> payload.input();
            case 1 -> payload.output();
            default -> payload.metadata();
        };
    }
}

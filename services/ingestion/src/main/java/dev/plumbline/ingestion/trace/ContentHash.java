package dev.plumbline.ingestion.trace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A 64-bit hash that is the same on every machine and in every version: it is stored and decides ties. Not for secrets.
 * Eight bytes a step, with the mixing of MurmurHash3's 64-bit finaliser; null, absent and empty differ.
 */
public final class ContentHash {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int NULL = -1;

    private long state;

    public static long of(byte[] bytes) {
        return new ContentHash().add(bytes).value();
    }

    public ContentHash add(byte @Nullable [] bytes) {
        if (bytes == null) {
            return add(NULL);
        }
        int whole = bytes.length & -Long.BYTES;
        for (int i = 0; i < whole; i += Long.BYTES) {
            add((long) LONGS.get(bytes, i));
        }
        long rest = 0;
        for (int i = whole; i < bytes.length; i++) {
            rest = (rest << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return add(rest).add(bytes.length);
    }

    public ContentHash add(@Nullable String text) {
        return add(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    public ContentHash add(long number) {
        state = mix((Long.rotateLeft(state, 27) ^ number) + STEP);
        return this;
    }

    public long value() {
        return mix(state);
    }

    private static long mix(long bits) {
        long mixed = bits;
        mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}

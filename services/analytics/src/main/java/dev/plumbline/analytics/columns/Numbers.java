package dev.plumbline.analytics.columns;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column of whole numbers, in half the space when they are small. */
public final class Numbers {

    /** No value. */
    public static final long MISSING = Long.MIN_VALUE;

    private final int @Nullable [] small;
    private final long @Nullable [] large;

    private Numbers(int @Nullable [] small, long @Nullable [] large) {
        this.small = small;
        this.large = large;
    }

    static Numbers of(long[] values, int length) {
        int[] small = new int[length];
        for (int i = 0; i < length; i++) {
            long value = values[i];
            small[i] = value == MISSING ? Integer.MIN_VALUE : (int) value;
            if (value != MISSING && (small[i] != value || value == Integer.MIN_VALUE)) {
                return new Numbers(null, Arrays.copyOf(values, length));
            }
        }
        return new Numbers(small, null);
    }

    public long get(int row) {
        if (small == null) {
            return Objects.requireNonNull(large)[row];
        }
        int value = small[row];
        return value == Integer.MIN_VALUE ? MISSING : value;
    }

    long bytes() {
        return small == null ? 8L * Objects.requireNonNull(large).length : 4L * small.length;
    }
}

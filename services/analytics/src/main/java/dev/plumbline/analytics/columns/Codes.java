package dev.plumbline.analytics.columns;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column of texts as codes of a dictionary, in half the space when the codes are small. */
public final class Codes {

    private final char @Nullable [] small;
    private final int @Nullable [] large;

    private Codes(char @Nullable [] small, int @Nullable [] large) {
        this.small = small;
        this.large = large;
    }

    static Codes of(long[] codes, int length) {
        char[] small = new char[length];
        for (int i = 0; i < length; i++) {
            if (codes[i] > Character.MAX_VALUE) {
                int[] large = new int[length];
                for (int j = 0; j < length; j++) {
                    large[j] = (int) codes[j];
                }
                return new Codes(null, large);
            }
            small[i] = (char) codes[i];
        }
        return new Codes(small, null);
    }

    public int get(int row) {
        return small == null ? Objects.requireNonNull(large)[row] : small[row];
    }

    long bytes() {
        return small == null ? 4L * Objects.requireNonNull(large).length : 2L * small.length;
    }
}

package dev.plumbline.analytics.columns;

import java.time.Instant;
import java.util.Arrays;

/** The rows of one hour, read with one count of its changes. */
public final class Segment {

    private static final int OVERHEAD_BYTES = 200;

    private final Instant hour;
    private final long version;
    private final boolean exact;
    private final int[] offsets;
    private final Codes[] texts;
    private final Numbers[] numbers;
    private final Pairs pairs;

    /** @param offsets microseconds after the hour began, unsigned */
    Segment(Instant hour, long version, boolean exact, int[] offsets, Codes[] texts, Numbers[] numbers, Pairs pairs) {
        this.hour = hour;
        this.version = version;
        this.exact = exact;
        this.offsets = offsets;
        this.texts = texts;
        this.numbers = numbers;
        this.pairs = pairs;
    }

    public Instant hour() {
        return hour;
    }

    long version() {
        return version;
    }

    /** Whether the columns hold all that the rows do: a number may be too large or too fine. */
    public boolean isExact() {
        return exact;
    }

    public int rows() {
        return offsets.length;
    }

    /** Microseconds after the hour began. */
    public long offset(int row) {
        return Integer.toUnsignedLong(offsets[row]);
    }

    public int text(int column, int row) {
        return texts[column].get(row);
    }

    public long number(int column, int row) {
        return numbers[column].get(row);
    }

    public Pairs pairs() {
        return pairs;
    }

    long bytes() {
        return OVERHEAD_BYTES
                + 4L * offsets.length
                + Arrays.stream(texts).mapToLong(Codes::bytes).sum()
                + Arrays.stream(numbers).mapToLong(Numbers::bytes).sum()
                + pairs.bytes();
    }
}

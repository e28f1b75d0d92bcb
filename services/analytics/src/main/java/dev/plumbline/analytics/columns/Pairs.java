package dev.plumbline.analytics.columns;

/** Keys and numbers of the rows of an hour, those of a row one after the other. */
public final class Pairs {

    private final int[] ends;
    private final Codes keys;
    private final Numbers values;

    Pairs(int[] ends, Codes keys, Numbers values) {
        this.ends = ends;
        this.keys = keys;
        this.values = values;
    }

    /** The first pair of a row; it has none when this is the end as well. */
    public int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** The first pair after those of a row. */
    public int end(int row) {
        return ends[row];
    }

    public int key(int pair) {
        return keys.get(pair);
    }

    public long value(int pair) {
        return values.get(pair);
    }

    long bytes() {
        return 4L * ends.length + keys.bytes() + values.bytes();
    }
}

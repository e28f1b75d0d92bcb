package dev.plumbline.analytics.columns;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Numbers in the order in which they were added. */
public final class LongList {

    private long[] values = new long[16];
    private int size;

    static LongList[] some(int count) {
        LongList[] lists = new LongList[count];
        Arrays.setAll(lists, i -> new LongList());
        return lists;
    }

    static <T> T[] map(LongList[] lists, IntFunction<T[]> array, Function<LongList, T> each) {
        return Arrays.stream(lists).map(each).toArray(array);
    }

    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    public long get(int place) {
        return values[place];
    }

    public int size() {
        return size;
    }

    /** The values, and more after the last. */
    long[] array() {
        return values;
    }

    public long[] sorted() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The low 32 bits of each. */
    int[] ints() {
        int[] ints = new int[size];
        for (int i = 0; i < size; i++) {
            ints[i] = (int) values[i];
        }
        return ints;
    }
}

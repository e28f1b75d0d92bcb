package dev.plumbline.analytics.columnquery;

import dev.plumbline.analytics.columns.LongList;
import java.util.ArrayList;
import java.util.List;

/** All values of a measure by group, for as many percentiles as are asked of it. */
final class Values {

    private final List<LongList> groups = new ArrayList<>();
    private long[][] sorted = new long[0][];

    void add(int group, long value) {
        while (groups.size() <= group) {
            groups.add(new LongList());
        }
        groups.get(group).add(value);
    }

    /** No more values are added after the first call. */
    long[] sorted(int group) {
        if (sorted.length == 0) {
            sorted = groups.stream().map(LongList::sorted).toArray(long[][]::new);
        }
        return group < sorted.length ? sorted[group] : new long[0];
    }
}

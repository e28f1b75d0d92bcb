package dev.plumbline.analytics.columnquery;

import java.util.ArrayList;
import java.util.List;

/** How many different values a group has. */
final class Different extends Accumulator {

    private final List<LongIntMap> values = new ArrayList<>();

    @Override
    void add(int group, long value) {
        while (values.size() <= group) {
            values.add(new LongIntMap());
        }
        values.get(group).number(value);
    }

    @Override
    Object result(int group) {
        return group < values.size() ? (long) values.get(group).size() : 0L;
    }
}

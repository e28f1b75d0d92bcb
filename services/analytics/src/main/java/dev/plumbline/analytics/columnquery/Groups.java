package dev.plumbline.analytics.columnquery;

import dev.plumbline.analytics.columns.LongList;
import java.util.ArrayList;
import java.util.List;

/** Numbers the different combinations of a row's bucket and dimensions. */
final class Groups {

    private final int width;
    private final List<LongIntMap> levels = new ArrayList<>();
    /** The parts of the groups, one after the other. */
    private final LongList parts = new LongList();

    Groups(int width) {
        this.width = width;
        for (int i = 0; i < width; i++) {
            levels.add(new LongIntMap());
        }
    }

    int number(int[] key) {
        if (width == 0) {
            return 0;
        }
        int number = 0;
        int known = levels.get(width - 1).size();
        for (int i = 0; i < width; i++) {
            number = levels.get(i).number(((long) number << Integer.SIZE) | key[i]);
        }
        if (number == known) {
            for (int part : key) {
                parts.add(part);
            }
        }
        return number;
    }

    /** Without anything to group by there is one group, of all rows or of none. */
    int size() {
        return width == 0 ? 1 : levels.get(width - 1).size();
    }

    int part(int group, int position) {
        return (int) parts.get(group * width + position);
    }
}

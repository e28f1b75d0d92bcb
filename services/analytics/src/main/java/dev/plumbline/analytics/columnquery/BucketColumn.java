package dev.plumbline.analytics.columnquery;

import dev.plumbline.analytics.columns.Segment;
import dev.plumbline.analytics.query.TimeGrid;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The time bucket of each row. All instants of a minute are in one bucket. */
final class BucketColumn {

    private static final long MINUTE_MICROS = 60_000_000;
    private static final int MINUTES = 60;

    private final TimeGrid grid;
    private final Map<LocalDateTime, Integer> numbers = new HashMap<>();
    private final List<LocalDateTime> buckets = new ArrayList<>();
    private final int[] minutes = new int[MINUTES];

    BucketColumn(TimeGrid grid) {
        this.grid = grid;
    }

    void begin() {
        Arrays.fill(minutes, -1);
    }

    /** @param offset of a row of the segment that was begun with, in microseconds after its hour */
    int number(Segment segment, long offset) {
        int minute = (int) (offset / MINUTE_MICROS);
        if (minutes[minute] < 0) {
            LocalDateTime bucket = grid.bucket(segment.hour().plusSeconds((long) MINUTES * minute));
            minutes[minute] = numbers.computeIfAbsent(bucket, some -> {
                buckets.add(some);
                return buckets.size() - 1;
            });
        }
        return minutes[minute];
    }

    LocalDateTime bucket(int number) {
        return buckets.get(number);
    }
}

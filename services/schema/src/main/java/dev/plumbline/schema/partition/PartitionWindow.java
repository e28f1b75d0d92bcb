package dev.plumbline.schema.partition;

import java.time.LocalDate;

/**
 * The days that get a partition of their own. Rows outside land in DEFAULT: a partition for them would be one per stray clock.
 * The window is generous backwards, for imports of old data, and two days forwards, for clocks that run ahead.
 */
public record PartitionWindow(LocalDate first, LocalDate last) {

    static final int DAYS_BACK = 400;
    static final int DAYS_AHEAD = 2;

    public static PartitionWindow around(LocalDate today) {
        return new PartitionWindow(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

package dev.plumbline.analytics.columns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one hour.
 *
 * @param version the count of changes that it was read with
 * @param offsets microseconds after the hour began, unsigned
 * @param pairEnds where the pairs of a row end, which begin where those of the row before end
 * @param exact whether the columns hold all that the rows do: a number may be too large or too fine
 */
public record Segment(
        Instant hour,
        long version,
        int rows,
        int[] offsets,
        Codes[] texts,
        Numbers[] numbers,
        int[] pairEnds,
        @Nullable Codes pairKeys,
        @Nullable Numbers pairValues,
        boolean exact) {

    long bytes() {
        long bytes = 200 + 4L * offsets.length + 4L * pairEnds.length;
        for (Codes codes : texts) {
            bytes += codes.bytes();
        }
        for (Numbers column : numbers) {
            bytes += column.bytes();
        }
        return bytes + (pairKeys == null ? 0 : pairKeys.bytes()) + (pairValues == null ? 0 : pairValues.bytes());
    }
}

package dev.plumbline.ingestion.rows;

import java.time.Instant;
import java.util.Comparator;

/**
 * Decides between two writes of the same row: the larger wins, and equal ones are the same write delivered twice. So the stored
 * row does not depend on the order of arrival.
 */
public record Version(Instant eventTime, long contentHash) implements Comparable<Version> {

    private static final Comparator<Version> ORDER =
            Comparator.comparing(Version::eventTime).thenComparingLong(Version::contentHash);

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}

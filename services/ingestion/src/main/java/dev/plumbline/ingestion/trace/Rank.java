package dev.plumbline.ingestion.trace;

import java.time.Instant;
import java.util.Comparator;

/**
 * How much a claim weighs: first how sure it is (an explicit trace name beats the name of the root span), then how late.
 *
 * @param micros microseconds since 1970
 */
public record Rank(int priority, long micros) implements Comparable<Rank> {

    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int NANOS_PER_MICRO = 1000;

    private static final Comparator<Rank> ORDER =
            Comparator.comparingInt(Rank::priority).thenComparingLong(Rank::micros);

    public static Rank of(int priority, Instant time) {
        // ChronoUnit.MICROS.between overflows in 2262: it counts nanoseconds
        return new Rank(priority, time.getEpochSecond() * MICROS_PER_SECOND + time.getNano() / NANOS_PER_MICRO);
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}

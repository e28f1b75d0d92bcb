package dev.plumbline.ingestion.trace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * How much a claim weighs: first how sure it is (an explicit trace name beats the name of the root span), then how late.
 *
 * @param micros microseconds since 1970
 */
public record Rank(int priority, long micros) implements Comparable<Rank> {

    private static final Comparator<Rank> ORDER =
            Comparator.comparingInt(Rank::priority).thenComparingLong(Rank::micros);

    public static Rank of(int priority, Instant time) {
        return new Rank(priority, ChronoUnit.MICROS.between(Instant.EPOCH, time));
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}

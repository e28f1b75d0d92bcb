package dev.plumbline.ingestion.trace;

import java.util.Comparator;

/** A value and its rank. The larger (rank, value) wins, so that the order of arrival does not matter. */
public record Claim(Rank rank, String value) implements Comparable<Claim> {

    private static final Comparator<Claim> ORDER =
            Comparator.comparing(Claim::rank).thenComparing(Claim::value);

    static Claim stronger(Claim a, Claim b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    @Override
    public int compareTo(Claim other) {
        return ORDER.compare(this, other);
    }
}

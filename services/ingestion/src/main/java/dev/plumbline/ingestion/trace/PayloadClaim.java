package dev.plumbline.ingestion.trace;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose value is large. The hash stands for the bytes in every comparison, so that a merge need not read them.
 *
 * @param bytes null when they were left in the database
 */
// bytes is never compared: rank and hash are the identity, see equals
@SuppressWarnings("ArrayRecordComponent")
public record PayloadClaim(Rank rank, long hash, byte @Nullable [] bytes) implements Comparable<PayloadClaim> {

    private static final Comparator<PayloadClaim> ORDER = Comparator.comparing(PayloadClaim::rank)
            .thenComparingLong(PayloadClaim::hash)
            // of two equal claims the one that has its bytes is worth more
            .thenComparing(PayloadClaim::isLoaded);

    public static PayloadClaim of(Rank rank, byte[] bytes) {
        return new PayloadClaim(rank, ContentHash.of(bytes), bytes);
    }

    boolean isLoaded() {
        return bytes != null;
    }

    static PayloadClaim stronger(PayloadClaim a, PayloadClaim b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    @Override
    public int compareTo(PayloadClaim other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PayloadClaim claim && rank.equals(claim.rank) && hash == claim.hash;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash) * 31 + rank.hashCode();
    }
}

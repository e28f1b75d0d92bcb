package dev.plumbline.analytics.problem;

import java.time.Instant;

/**
 * Something that goes wrong for a project's programs.
 *
 * @param detail the reason of a refusal, the public key of a wrong secret, empty for a clock
 * @param firstAt of a refusal: the hour; of a clock: the time that the earliest trace claims
 */
public record Problem(Kind kind, String detail, long count, Instant firstAt, Instant lastAt) {

    /** What there is to go wrong behind our door. */
    public enum Kind {
        /** Not stored, and answered with a reason. */
        REFUSED,
        /** A public key that there is, with a secret that is not its own. */
        WRONG_SECRET,
        /** Traces that start later than now: outside of every time range that ends now. */
        CLOCK_AHEAD
    }
}

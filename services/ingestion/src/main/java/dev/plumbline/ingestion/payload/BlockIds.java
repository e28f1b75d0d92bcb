package dev.plumbline.ingestion.payload;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Ids of payload blocks: 42 bits of milliseconds, so that a primary key grows at its end, then 22 random bits. An id has to
 * differ only from the others of its trace; should two nodes ever meet in one, the request is answered 503 and comes again.
 */
final class BlockIds {

    private static final int RANDOM_BITS = 22;

    private BlockIds() {}

    static long next() {
        return System.currentTimeMillis() << RANDOM_BITS
                | ThreadLocalRandom.current().nextLong(1L << RANDOM_BITS);
    }
}

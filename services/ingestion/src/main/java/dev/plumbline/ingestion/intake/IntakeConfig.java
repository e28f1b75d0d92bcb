package dev.plumbline.ingestion.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How much of what clients send may be in memory at once. */
@ConfigMapping(prefix = "plumbline.intake")
public interface IntakeConfig {

    /** Largest OpenTelemetry request, as received and after decompression; more is answered 413. */
    @WithDefault("32M")
    MemorySize maxRequest();

    /**
     * Bytes of bodies being received, and again as many being decompressed, over all requests; whoever finds no room waits, then
     * is answered 503. Unset: a quarter of the largest heap for both together, because decoding and packing a body holds up to
     * three more copies of it for a moment.
     */
    Optional<MemorySize> memory();

    /** Longest wait for room in memory. An SDK gives up after 5 s in all, and the commit needs its share. */
    @WithDefault("1S")
    Duration patience();

    /** Longest time a body may take to arrive: a slow sender holds memory. */
    @WithDefault("30S")
    Duration bodyTimeout();

    /** A body larger than this, received or decompressed, is decoded on the one thread for large bodies, past which small ones go on. */
    @WithDefault("1M")
    MemorySize large();
}

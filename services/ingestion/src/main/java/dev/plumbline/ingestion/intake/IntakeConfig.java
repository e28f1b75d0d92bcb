package dev.plumbline.ingestion.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How much of what clients send may be in memory at once. */
@ConfigMapping(prefix = "plumbline.intake")
public interface IntakeConfig {

    /**
     * Largest OpenTelemetry request, as received and after decompression; more is answered 413. A heap of less than sixteen
     * times as much lowers it to a sixteenth of the heap.
     */
    @WithDefault("32M")
    MemorySize maxRequest();

    /**
     * Bytes of bodies being received over all requests, and half as many of bodies being decompressed; whoever finds no room
     * waits, then is answered 503. Unset: an eighth of the largest heap.
     */
    Optional<MemorySize> memory();

    /** Longest wait for room in memory. An SDK gives up after 5 s in all, and the commit needs its share. */
    @WithDefault("1.5S")
    Duration patience();

    /** Longest time a body may take to arrive: a slow sender holds memory. */
    @WithDefault("30S")
    Duration bodyTimeout();

    /** A body larger than this, received or decompressed, is decoded on the one thread for large bodies, past which small ones go on. */
    @WithDefault("1M")
    MemorySize large();
}

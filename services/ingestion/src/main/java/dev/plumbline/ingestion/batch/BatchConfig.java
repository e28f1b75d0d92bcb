package dev.plumbline.ingestion.batch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How requests are committed together. */
@ConfigMapping(prefix = "plumbline.batch")
public interface BatchConfig {

    /**
     * Transactions at the same time. While one commits the next batch gathers, so few lanes make large batches; two keep the
     * database busy while the other one's rows are put together.
     */
    @WithDefault("2")
    int lanes();

    /** Rows of one transaction: more make it longer without making a row cheaper. */
    @WithDefault("4000")
    int maxRows();

    /** Bytes of one transaction; a larger request goes alone. */
    @WithDefault("8M")
    MemorySize maxBytes();

    /** Requests that may wait for a transaction; the next one is answered 503. */
    @WithDefault("4000")
    int maxWaiting();

    /** Bytes that may wait for a transaction. Unset: a sixteenth of the largest heap. */
    Optional<MemorySize> memory();

    /** Longest time from decoded to committed; then 503. OTLP exporters give up after 5 s in all, and retry a 503 before. */
    @WithDefault("3S")
    Duration patience();

    /** After this long without an answer from the database, a lane gives its transaction up and goes on with another connection. */
    @WithDefault("20S")
    Duration transactionTimeout();

    /** Name of this node in the ingest ledger. */
    @WithDefault("${HOSTNAME:local}")
    String writer();
}

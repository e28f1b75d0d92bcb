package dev.plumbline.ingestion.purge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the telemetry of deleted projects is cleared away. */
@ConfigMapping(prefix = "plumbline.purge")
public interface PurgeConfig {

    /** Time between two looks for deleted projects. */
    @WithDefault("30S")
    Duration interval();

    /**
     * How long a deleted project is looked at again. A key is cached for seconds and a request may be on its way for as long: what
     * such a request still stores is cleared away as well.
     */
    @WithDefault("10M")
    Duration watch();

    /** Rows of one transaction: a slice of a busy database, not a long lock. */
    @WithDefault("5000")
    int slice();
}

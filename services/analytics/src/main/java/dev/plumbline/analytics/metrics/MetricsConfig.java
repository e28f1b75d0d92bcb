package dev.plumbline.analytics.metrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of metrics queries. */
@ConfigMapping(prefix = "plumbline.metrics")
public interface MetricsConfig {

    /** The database stops a query after this time, and the caller is told how to ask for less. Below the 30 s after which common proxies give up. */
    @WithDefault("20s")
    Duration timeLimit();

    /** Rows of one answer at most, time buckets without data included: some 10 MB of JSON. */
    @WithDefault("50000")
    int maxRows();

    /** Rows whose metadata one query may look into: it is stored compressed, and all of it is unpacked to be looked at. */
    @WithDefault("20000")
    int maxMetadataRows();
}

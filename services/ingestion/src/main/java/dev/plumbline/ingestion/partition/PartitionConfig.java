package dev.plumbline.ingestion.partition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where partitions are made, and with which right. */
@ConfigMapping(prefix = "plumbline.partition")
public interface PartitionConfig {

    @WithDefault("${plumbline.database.host}")
    String host();

    @WithDefault("${plumbline.database.port}")
    int port();

    @WithDefault("${plumbline.database.name}")
    String name();

    /**
     * With it, a missing partition is made before the first row of its day. Without it (a cluster whose daily job makes the
     * partitions of the coming days) rows of other days go to the DEFAULT partition, which is right but slower to read; the job
     * moves them out when it makes the partition.
     */
    @WithDefault("${plumbline.database.owner.password:}")
    Optional<String> ownerPassword();
}

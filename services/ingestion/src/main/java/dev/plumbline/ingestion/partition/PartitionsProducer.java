package dev.plumbline.ingestion.partition;

import dev.plumbline.schema.migration.DatabaseAddress;
import dev.plumbline.schema.partition.PartitionKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Chooses who makes partitions. */
final class PartitionsProducer {

    private static final Logger LOG = Logger.getLogger(PartitionsProducer.class);

    @Produces
    @ApplicationScoped
    Partitions partitions(PartitionConfig config) {
        DatabaseAddress address = new DatabaseAddress(config.host(), config.port(), config.name());
        return config.ownerPassword()
                .<Partitions>map(
                        password -> new OwnedPartitions(new PartitionKeeper(address, password, Clock.systemUTC())))
                .orElseGet(PartitionsProducer::foreign);
    }

    void close(@Disposes Partitions partitions) {
        if (partitions instanceof OwnedPartitions owned) {
            try {
                owned.close();
            } catch (SQLException e) {
                LOG.warnf("connection of the partition keeper did not close reason=%s", e.getMessage());
            }
        }
    }

    private static Partitions foreign() {
        LOG.info("no owner password: partitions are made by the daily job");
        return new ForeignPartitions();
    }
}

package dev.plumbline.ingestion.partition;

import dev.plumbline.schema.partition.PartitionKeeper;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes missing partitions on demand, on a thread of its own: the keeper blocks, and has one connection anyway. */
final class OwnedPartitions implements Partitions, AutoCloseable {

    private final PartitionKeeper keeper;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread created = new Thread(task, "partition-keeper");
        created.setDaemon(true);
        return created;
    });

    OwnedPartitions(PartitionKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Uni<Void> ensure(Collection<LocalDate> days) {
        if (keeper.isEnsured(days)) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .<Void>emitter(emitter -> {
                    try {
                        keeper.ensure(days);
                        emitter.complete(null);
                    } catch (SQLException e) {
                        emitter.fail(e);
                    }
                })
                .runSubscriptionOn(thread);
    }

    @Override
    public void close() throws SQLException {
        thread.shutdown();
        keeper.close();
    }
}

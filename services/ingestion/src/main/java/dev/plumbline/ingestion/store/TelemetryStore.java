package dev.plumbline.ingestion.store;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Makes telemetry durable. The tenant of each row is in the row's {@link Write}. */
public interface TelemetryStore {

    /**
     * Writes everything or nothing, of several tenants at once. Completes after the commit. What was stored before is met and
     * merged, so writing twice is harmless.
     *
     * @param writer names who writes, differing between all that write at the same time
     */
    Uni<Void> write(List<Write> batch, String writer);
}

package dev.plumbline.ingestion.partition;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;

/** Makes partitions. */
public interface Partitions {

    /** Completes when rows of these days may be written. */
    Uni<Void> ensure(Collection<LocalDate> days);
}

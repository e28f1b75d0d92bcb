package dev.plumbline.ingestion.rows;

import dev.plumbline.platform.tenancy.ProjectId;
import java.util.Comparator;

/** A trace among all tenants. Writers lock traces in this order, so that no two of them wait for each other. */
public record TraceKey(ProjectId project, String id) implements Comparable<TraceKey> {

    private static final Comparator<TraceKey> ORDER =
            Comparator.<TraceKey, String>comparing(key -> key.project().value()).thenComparing(TraceKey::id);

    @Override
    public int compareTo(TraceKey other) {
        return ORDER.compare(this, other);
    }
}

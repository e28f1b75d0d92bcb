package dev.plumbline.ingestion.rows;

import java.util.Comparator;

/** A span among all tenants; equal ids in two traces are two spans. */
public record SpanKey(TraceKey trace, String id) implements Comparable<SpanKey> {

    private static final Comparator<SpanKey> ORDER =
            Comparator.comparing(SpanKey::trace).thenComparing(SpanKey::id);

    @Override
    public int compareTo(SpanKey other) {
        return ORDER.compare(this, other);
    }
}

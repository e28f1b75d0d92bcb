package dev.plumbline.ingestion.traceclaim;

import dev.plumbline.ingestion.otel.OtelSpan;

/** How much a span speaks for its trace when the trace says nothing itself. */
public enum SpanRoot {
    /** A span below another one. */
    NONE(0),
    /** The root of one process; its parent is in another one. */
    OF_PROCESS(1),
    OF_TRACE(2);

    /** More than any root. */
    static final int ABOVE_ALL = 3;

    private final int weight;

    SpanRoot(int weight) {
        this.weight = weight;
    }

    public static SpanRoot of(OtelSpan span) {
        if (span.parentId() == null || span.attributes().isTrue("langfuse.internal.as_root")) {
            return OF_TRACE;
        }
        return span.attributes().isTrue("langfuse.internal.is_app_root") ? OF_PROCESS : NONE;
    }

    int weight() {
        return weight;
    }
}

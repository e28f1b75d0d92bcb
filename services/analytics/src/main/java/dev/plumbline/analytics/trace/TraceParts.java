package dev.plumbline.analytics.trace;

/** Which parts of a trace are wanted beside its row: each costs a statement of its own. */
public record TraceParts(Io io, boolean scores, boolean observations) {

    /** How much of input, output and metadata. */
    public enum Io {
        NONE,
        /** The start of input and output. */
        PREVIEW,
        /** All of the trace's own. */
        OWN,
        /** All of the trace's own and of its observations'. */
        WHOLE
    }
}

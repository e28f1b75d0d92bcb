package dev.plumbline.analytics.tracepage;

import dev.plumbline.analytics.trace.Trace;

/** Who reads. */
public enum Audience {
    /** Those who may read the project. */
    MEMBERS,
    /** Without signing in. */
    ANYBODY;

    boolean sees(Trace trace) {
        return this == MEMBERS || trace.isPublic();
    }
}

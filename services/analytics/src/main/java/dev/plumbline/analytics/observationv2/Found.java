package dev.plumbline.analytics.observationv2;

import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.analytics.payload.PayloadBodies;
import dev.plumbline.analytics.trace.Trace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page before it is written.
 *
 * @param traces by id, as far as they are wanted
 * @param next null after the last page
 */
record Found(
        List<Item> items,
        Map<String, Trace> traces,
        PayloadBodies bodies,
        @Nullable ListCursor next) {

    /** @param isRoot whether no other observation of its trace is above it */
    record Item(Observation observation, boolean isRoot) {}
}

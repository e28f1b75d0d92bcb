package dev.plumbline.analytics.tracepage;

import dev.plumbline.analytics.observation.ObservationCursor;
import dev.plumbline.analytics.observation.ObservationStore;
import dev.plumbline.analytics.observation.TraceDays;
import dev.plumbline.analytics.trace.FullTrace;
import dev.plumbline.analytics.trace.Trace;
import dev.plumbline.analytics.trace.TraceParts;
import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the page of a trace. What its audience may not see does not exist. */
@Singleton
public final class TracePages {

    /** Enough for nearly every trace, and read in a moment. */
    static final int FIRST = 1000;

    private static final int MAX_LIMIT = 5000;

    /** Payloads of observations are read one by one when they are opened. */
    private static final TraceParts ITSELF = new TraceParts(TraceParts.Io.OWN, true, false);

    private final TraceStore traces;
    private final ObservationStore observations;

    TracePages(TraceStore traces, ObservationStore observations) {
        this.traces = traces;
        this.observations = observations;
    }

    public Uni<TracePageContent> first(ProjectId project, String traceId, Audience audience) {
        return traces.find(project, traceId, ITSELF)
                .map(found -> found.filter(full -> audience.sees(full.trace())).orElseThrow(TracePages::notFound))
                .chain(full -> first(project, full));
    }

    /** @param limit absent and empty mean {@link #FIRST} */
    public Uni<ObservationPage> after(
            ProjectId project, String traceId, @Nullable String cursor, @Nullable String limit, Audience audience) {
        ObservationCursor after = ObservationCursor.parse(cursor);
        int size = limit(limit);
        return visible(project, traceId, audience)
                .chain(trace -> observations.after(project, days(trace), after, size + 1))
                .map(found -> ObservationPage.of(found, size));
    }

    public Uni<ObservationPageContent> observation(
            ProjectId project, String traceId, String observationId, Audience audience) {
        return visible(project, traceId, audience)
                .chain(trace -> observations.find(project, traceId, observationId))
                .map(found -> ObservationPageContent.of(
                        found.orElseThrow(() -> ApiException.notFound("Observation not found"))));
    }

    private Uni<TracePageContent> first(ProjectId project, FullTrace full) {
        return observations
                .after(project, days(full.trace()), ObservationCursor.START, FIRST + 1)
                .map(found -> TracePageContent.of(full, ObservationPage.of(found, FIRST)));
    }

    private static TraceDays days(Trace trace) {
        return new TraceDays(trace.id(), trace.firstDay(), trace.lastDay());
    }

    private Uni<Trace> visible(ProjectId project, String traceId, Audience audience) {
        return traces.rows(project, List.of(traceId)).map(rows -> {
            Trace trace = rows.get(traceId);
            if (trace == null || !audience.sees(trace)) {
                throw notFound();
            }
            return trace;
        });
    }

    private static int limit(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return FIRST;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one answer for everything that is not such a number.
        }
        throw ApiException.badRequest("Invalid limit '" + text + "': give a whole number from 1 to " + MAX_LIMIT);
    }

    private static ApiException notFound() {
        return ApiException.notFound("Trace not found");
    }
}

package dev.plumbline.analytics.shared;

import dev.plumbline.analytics.explore.ObservationPageContent;
import dev.plumbline.analytics.explore.TracePageContent;
import dev.plumbline.analytics.observation.ObservationStore;
import dev.plumbline.analytics.trace.FullTrace;
import dev.plumbline.analytics.trace.TraceParts;
import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.platform.access.Open;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.TenantIds;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/** Nothing here tells a trace that is not public from one that does not exist. */
@Path("/api/shared/{projectId}/traces/{traceId}")
public class SharedTraceResource {

    private static final TraceParts WITHOUT_OBSERVATION_PAYLOADS = new TraceParts(TraceParts.Io.OWN, true, true);

    private final TraceStore traces;
    private final ObservationStore observations;

    SharedTraceResource(TraceStore traces, ObservationStore observations) {
        this.traces = traces;
        this.observations = observations;
    }

    @GET
    @Open
    public Uni<TracePageContent> get(@RestPath String projectId, @RestPath String traceId) {
        return published(projectId, traceId)
                .chain(project -> traces.find(project, traceId, WITHOUT_OBSERVATION_PAYLOADS))
                .map(found -> content(found.filter(full -> full.trace().isPublic())));
    }

    @GET
    @Path("observations/{observationId}")
    @Open
    public Uni<ObservationPageContent> observation(
            @RestPath String projectId, @RestPath String traceId, @RestPath String observationId) {
        return published(projectId, traceId)
                .chain(project -> observations.find(project, traceId, observationId))
                .map(found -> ObservationPageContent.of(
                        found.orElseThrow(() -> ApiException.notFound("Observation not found"))));
    }

    /** Asked first, so that a private trace costs no more to ask for than one that is not there. */
    private Uni<ProjectId> published(String projectId, String traceId) {
        if (!TenantIds.isValid(projectId)) {
            return Uni.createFrom().failure(notFound());
        }
        ProjectId project = new ProjectId(projectId);
        return traces.isPublic(project, traceId).map(isPublic -> {
            if (!isPublic) {
                throw notFound();
            }
            return project;
        });
    }

    private static TracePageContent content(Optional<FullTrace> found) {
        FullTrace full = found.orElseThrow(SharedTraceResource::notFound);
        return TracePageContent.of(new FullTrace(
                full.trace(),
                full.observations(),
                full.scores().stream().map(SharedScores::withoutAuthor).toList(),
                full.payloads()));
    }

    private static ApiException notFound() {
        return ApiException.notFound("Trace not found");
    }
}

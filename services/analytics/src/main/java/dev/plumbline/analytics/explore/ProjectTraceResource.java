package dev.plumbline.analytics.explore;

import dev.plumbline.analytics.observation.ObservationStore;
import dev.plumbline.analytics.trace.TraceParts;
import dev.plumbline.analytics.trace.TraceQuery;
import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The traces of a project for the pages that show them. */
@Path("/api/projects/{projectId}")
public class ProjectTraceResource {

    /** The trace's own payload; those of its observations are read one by one when they are opened. */
    private static final TraceParts WITHOUT_OBSERVATION_PAYLOADS = new TraceParts(TraceParts.Io.OWN, true, true);

    private final TraceStore traces;
    private final ObservationStore observations;

    ProjectTraceResource(TraceStore traces, ObservationStore observations) {
        this.traces = traces;
        this.observations = observations;
    }

    @GET
    @Path("traces")
    @Requires(Permission.PROJECT_READ)
    public Uni<Page<TraceTableRow>> list(@RestPath String projectId, @BeanParam TraceTableParameters parameters) {
        TraceQuery query = parameters.query();
        return traces.list(new ProjectId(projectId), query)
                .map(found ->
                        Page.of(found.items().stream().map(TraceTableRow::of).toList(), query.page(), found.total()));
    }

    @GET
    @Path("traces/{traceId}")
    @Requires(Permission.PROJECT_READ)
    public Uni<TracePageContent> get(@RestPath String projectId, @RestPath String traceId) {
        return traces.find(new ProjectId(projectId), traceId, WITHOUT_OBSERVATION_PAYLOADS)
                .map(found -> TracePageContent.of(found.orElseThrow(() -> ApiException.notFound("Trace not found"))));
    }

    @GET
    @Path("traces/{traceId}/observations/{observationId}")
    @Requires(Permission.PROJECT_READ)
    public Uni<ObservationPageContent> observation(
            @RestPath String projectId, @RestPath String traceId, @RestPath String observationId) {
        return observations
                .find(new ProjectId(projectId), traceId, observationId)
                .map(found -> ObservationPageContent.of(
                        found.orElseThrow(() -> ApiException.notFound("Observation not found"))));
    }

    @GET
    @Path("first-trace")
    @Requires(Permission.PROJECT_READ)
    public Uni<FirstTrace> firstTrace(@RestPath String projectId) {
        return traces.newest(new ProjectId(projectId)).map(found -> new FirstTrace(found.orElse(null)));
    }

    /** @param traceId null until the first trace arrives */
    public record FirstTrace(@Nullable String traceId) {}
}

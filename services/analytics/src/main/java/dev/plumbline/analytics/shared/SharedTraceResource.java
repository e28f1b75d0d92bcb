package dev.plumbline.analytics.shared;

import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.analytics.tracepage.Audience;
import dev.plumbline.analytics.tracepage.ObservationPage;
import dev.plumbline.analytics.tracepage.ObservationPageContent;
import dev.plumbline.analytics.tracepage.TracePageContent;
import dev.plumbline.analytics.tracepage.TracePages;
import dev.plumbline.platform.access.Open;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.TenantIds;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Nothing here tells a trace that is not public from one that does not exist. */
@Path("/api/shared/{projectId}/traces/{traceId}")
public class SharedTraceResource {

    private final TraceStore traces;
    private final TracePages pages;

    SharedTraceResource(TraceStore traces, TracePages pages) {
        this.traces = traces;
        this.pages = pages;
    }

    @GET
    @Open
    public Uni<TracePageContent> get(@RestPath String projectId, @RestPath String traceId) {
        return published(projectId, traceId)
                .chain(project -> pages.first(project, traceId, Audience.ANYBODY))
                .map(content -> content.withScores(content.scores().stream()
                        .map(SharedScores::withoutAuthor)
                        .toList()));
    }

    @GET
    @Path("observations")
    @Open
    public Uni<ObservationPage> observations(
            @RestPath String projectId,
            @RestPath String traceId,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String limit) {
        return published(projectId, traceId)
                .chain(project -> pages.after(project, traceId, after, limit, Audience.ANYBODY));
    }

    @GET
    @Path("observations/{observationId}")
    @Open
    public Uni<ObservationPageContent> observation(
            @RestPath String projectId, @RestPath String traceId, @RestPath String observationId) {
        return published(projectId, traceId)
                .chain(project -> pages.observation(project, traceId, observationId, Audience.ANYBODY));
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

    private static ApiException notFound() {
        return ApiException.notFound("Trace not found");
    }
}

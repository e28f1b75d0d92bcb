package dev.plumbline.analytics.tracepage;

import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A trace of a project for its page. */
@Path("/api/projects/{projectId}/traces/{traceId}")
public class TracePageResource {

    private final TracePages pages;

    TracePageResource(TracePages pages) {
        this.pages = pages;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    public Uni<TracePageContent> get(@RestPath String projectId, @RestPath String traceId) {
        return pages.first(new ProjectId(projectId), traceId, Audience.MEMBERS);
    }

    @GET
    @Path("observations")
    @Requires(Permission.PROJECT_READ)
    public Uni<ObservationPage> observations(
            @RestPath String projectId,
            @RestPath String traceId,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String limit) {
        return pages.after(new ProjectId(projectId), traceId, after, limit, Audience.MEMBERS);
    }

    @GET
    @Path("observations/{observationId}")
    @Requires(Permission.PROJECT_READ)
    public Uni<ObservationPageContent> observation(
            @RestPath String projectId, @RestPath String traceId, @RestPath String observationId) {
        return pages.observation(new ProjectId(projectId), traceId, observationId, Audience.MEMBERS);
    }
}

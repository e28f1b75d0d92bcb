package dev.plumbline.analytics.observation;

import dev.plumbline.langfuse.observation.ObservationView;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.RequiresKey;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.key.KeyLevel;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

/** Observations of version 1 of the public API. */
@Path("/api/public/observations")
public class ObservationResource {

    private final ObservationStore observations;
    private final Caller caller;

    ObservationResource(ObservationStore observations, Caller caller) {
        this.observations = observations;
        this.caller = caller;
    }

    @GET
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<Page<ObservationView>> list(@BeanParam ObservationListParameters parameters) {
        ProjectId project = caller.key().projectId();
        ObservationQuery query = parameters.query();
        return observations
                .list(project, query)
                .map(found -> found.toPage(query.page(), item -> ObservationViews.of(project, item)));
    }

    @GET
    @Path("{observationId}")
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<ObservationView> get(@RestPath String observationId) {
        ProjectId project = caller.key().projectId();
        return observations
                .find(project, observationId)
                .map(found -> ObservationViews.of(
                        project,
                        found.orElseThrow(
                                () -> ApiException.notFound("Observation not found within authorized project"))));
    }
}

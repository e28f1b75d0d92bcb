package dev.plumbline.analytics.observationv2;

import dev.plumbline.langfuse.observation.ObservationsV2;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.RequiresKey;
import dev.plumbline.platform.key.KeyLevel;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Observations of version 2 of the public API. */
@Path("/api/public/v2/observations")
public class ObservationV2Resource {

    private final ListReader observations;
    private final Caller caller;

    ObservationV2Resource(ListReader observations, Caller caller) {
        this.observations = observations;
        this.caller = caller;
    }

    @GET
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<ObservationsV2> list(@BeanParam ListParameters parameters) {
        ProjectId project = caller.key().projectId();
        ListQuery query = parameters.query();
        return observations.list(project, query).map(found -> ObservationV2Views.of(project, query.fields(), found));
    }
}

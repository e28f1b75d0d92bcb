package dev.plumbline.analytics.explore;

import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.analytics.observation.ObservationItem;
import dev.plumbline.analytics.observation.ObservationQuery;
import dev.plumbline.analytics.observation.ObservationStore;
import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** The observations of a project for the page that shows them. */
@Path("/api/projects/{projectId}/observations")
public class ProjectObservationResource {

    private final ObservationStore observations;
    private final TraceStore traces;

    ProjectObservationResource(ObservationStore observations, TraceStore traces) {
        this.observations = observations;
        this.traces = traces;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    public Uni<Page<ObservationTableRow>> list(
            @RestPath String projectId, @BeanParam ObservationTableParameters parameters) {
        ObservationQuery query = parameters.query();
        ProjectId project = new ProjectId(projectId);
        return observations.list(project, query).chain(found -> rows(project, query, found));
    }

    private Uni<Page<ObservationTableRow>> rows(
            ProjectId project, ObservationQuery query, ListPage<ObservationItem> found) {
        Set<String> ids =
                found.items().stream().map(item -> item.observation().traceId()).collect(Collectors.toSet());
        return traces.rows(project, ids)
                .map(rows -> found.toPage(
                        query.page(),
                        item -> ObservationTableRow.of(
                                item, rows.get(item.observation().traceId()))));
    }
}

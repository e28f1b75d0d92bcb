package dev.plumbline.analytics.explore;

import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.analytics.observation.ObservationItem;
import dev.plumbline.analytics.observation.ObservationQuery;
import dev.plumbline.analytics.observation.ObservationStore;
import dev.plumbline.analytics.score.RowScores;
import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** The observations of a project for the page that shows them. */
@Path("/api/projects/{projectId}/observations")
public class ProjectObservationResource {

    private final ObservationStore observations;
    private final TraceStore traces;
    private final RowScores scores;

    ProjectObservationResource(ObservationStore observations, TraceStore traces, RowScores scores) {
        this.observations = observations;
        this.traces = traces;
        this.scores = scores;
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
        List<RowScores.Target> targets =
                found.items().stream().map(ProjectObservationResource::target).toList();
        return traces.rows(project, ids).chain(rows -> scores.of(project, targets)
                .map(of -> found.toPage(
                        query.page(),
                        item -> ObservationTableRow.of(
                                item,
                                rows.get(item.observation().traceId()),
                                of.getOrDefault(target(item), List.of())))));
    }

    private static RowScores.Target target(ObservationItem item) {
        return new RowScores.Target(
                item.observation().traceId(), item.observation().id());
    }
}

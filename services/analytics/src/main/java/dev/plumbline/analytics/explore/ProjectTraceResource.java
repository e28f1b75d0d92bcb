package dev.plumbline.analytics.explore;

import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.analytics.score.RowScores;
import dev.plumbline.analytics.trace.TraceItem;
import dev.plumbline.analytics.trace.TraceQuery;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The traces of a project for the pages that show them. */
@Path("/api/projects/{projectId}")
public class ProjectTraceResource {

    private final TraceStore traces;
    private final RowScores scores;

    ProjectTraceResource(TraceStore traces, RowScores scores) {
        this.traces = traces;
        this.scores = scores;
    }

    @GET
    @Path("traces")
    @Requires(Permission.PROJECT_READ)
    public Uni<Page<TraceTableRow>> list(@RestPath String projectId, @BeanParam TraceTableParameters parameters) {
        TraceQuery query = parameters.query();
        ProjectId project = new ProjectId(projectId);
        return traces.list(project, query).chain(found -> scores.of(project, targets(found))
                .map(of -> found.toPage(query.page(), item -> TraceTableRow.of(item, of))));
    }

    private static List<RowScores.Target> targets(ListPage<TraceItem> found) {
        return found.items().stream()
                .map(item -> new RowScores.Target(item.trace().id(), null))
                .toList();
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

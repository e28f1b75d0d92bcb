package dev.plumbline.analytics.session;

import dev.plumbline.analytics.score.RowScores;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The sessions of a project for the pages that show them. */
@Path("/api/projects/{projectId}/sessions")
public class ProjectSessionResource {

    private final SessionReader sessions;
    private final RowScores scores;

    ProjectSessionResource(SessionReader sessions, RowScores scores) {
        this.sessions = sessions;
        this.scores = scores;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    public Uni<Page<SessionRow>> list(@RestPath String projectId, @BeanParam SessionTableParameters parameters) {
        SessionQuery query = parameters.query();
        ProjectId project = new ProjectId(projectId);
        return sessions.list(project, query)
                .chain(found -> scored(project, found.items()).map(rows -> Page.of(rows, query.page(), found.total())));
    }

    @GET
    @Path("{sessionId}")
    @Requires(Permission.PROJECT_READ)
    public Uni<SessionRow> get(@RestPath String projectId, @RestPath String sessionId) {
        ProjectId project = new ProjectId(projectId);
        return sessions.find(project, sessionId)
                .map(found -> found.orElseThrow(() -> ApiException.notFound("Session not found")))
                .chain(found -> scored(project, List.of(found)))
                .map(rows -> rows.get(0));
    }

    private Uni<List<SessionRow>> scored(ProjectId project, List<SessionRow> rows) {
        return scores.ofSessions(project, rows.stream().map(SessionRow::id).toList())
                .map(of -> rows.stream()
                        .map(row -> row.withScores(of.getOrDefault(row.id(), List.of())))
                        .toList());
    }
}

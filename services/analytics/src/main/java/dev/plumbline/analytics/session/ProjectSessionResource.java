package dev.plumbline.analytics.session;

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

/** The sessions of a project for the pages that show them. */
@Path("/api/projects/{projectId}/sessions")
public class ProjectSessionResource {

    private final SessionReader sessions;

    ProjectSessionResource(SessionReader sessions) {
        this.sessions = sessions;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    public Uni<Page<SessionRow>> list(@RestPath String projectId, @BeanParam SessionTableParameters parameters) {
        SessionQuery query = parameters.query();
        return sessions.list(new ProjectId(projectId), query).map(found -> found.toPage(query.page(), row -> row));
    }

    @GET
    @Path("{sessionId}")
    @Requires(Permission.PROJECT_READ)
    public Uni<SessionRow> get(@RestPath String projectId, @RestPath String sessionId) {
        return sessions.find(new ProjectId(projectId), sessionId)
                .map(found -> found.orElseThrow(() -> ApiException.notFound("Session not found")));
    }
}

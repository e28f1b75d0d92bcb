package dev.plumbline.analytics.user;

import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

/** The users of a project's traces for the page that shows them. */
@Path("/api/projects/{projectId}/users")
public class UserResource {

    private final UserStore users;

    UserResource(UserStore users) {
        this.users = users;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    public Uni<Page<UserRow>> list(@RestPath String projectId, @BeanParam UserListParameters parameters) {
        UserQuery query = parameters.query();
        return users.list(new ProjectId(projectId), query).map(found -> found.toPage(query.page(), row -> row));
    }
}

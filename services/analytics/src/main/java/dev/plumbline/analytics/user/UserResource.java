package dev.plumbline.analytics.user;

import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.analytics.list.StoredText;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

/** The users of a project's traces for the page that shows them. */
@Path("/api/projects/{projectId}/users")
public class UserResource {

    private static final ListOrder ANY_ORDER = new ListOrder("userId", false);

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

    /** Over all times. */
    @GET
    @Path("{userId}")
    @Requires(Permission.PROJECT_READ)
    public Uni<UserRow> get(@RestPath String projectId, @RestPath String userId) {
        if (!StoredText.canBe(userId)) {
            throw ApiException.notFound("User not found");
        }
        UserQuery query = new UserQuery(null, null, userId, null, ANY_ORDER, new PageRequest(1, 1));
        return users.list(new ProjectId(projectId), query)
                .map(found ->
                        found.items().stream().findFirst().orElseThrow(() -> ApiException.notFound("User not found")));
    }
}

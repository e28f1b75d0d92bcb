package dev.plumbline.analytics.problem;

import dev.plumbline.analytics.database.ReadTransaction;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** What a page that waits for data says instead of nothing. */
@Path("/api/projects/{projectId}/ingest-problems")
public class ProblemResource {

    /** Long enough for a developer who comes back from lunch, short enough that what is mended goes away. */
    private static final Duration RECENT = Duration.ofHours(1);

    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

    private final Pool pool;
    private final Clock clock = Clock.systemUTC();

    ProblemResource(@ReactiveDataSource("read") Pool pool) {
        this.pool = pool;
    }

    /** The latest problems, the latest first. */
    public record Problems(List<Problem> data) {}

    @GET
    @Requires(Permission.PROJECT_READ)
    public Uni<Problems> list(@RestPath String projectId) {
        ProjectId project = new ProjectId(projectId);
        Instant now = clock.instant();
        return ReadTransaction.run(
                        pool,
                        Tenant.project(project),
                        connection ->
                                SelectProblems.run(connection, project, now.minus(RECENT), now.plus(CLOCK_TOLERANCE)))
                .map(Problems::new);
    }
}

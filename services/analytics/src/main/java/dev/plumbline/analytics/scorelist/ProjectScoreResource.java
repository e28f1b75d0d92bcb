package dev.plumbline.analytics.scorelist;

import dev.plumbline.analytics.facet.FacetQuery;
import dev.plumbline.analytics.facet.FacetReader;
import dev.plumbline.analytics.facet.Facets;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The scores of a project for the page that shows them. */
@Path("/api/projects/{projectId}/scores")
public class ProjectScoreResource {

    private static final FacetReader FACETS = new FacetReader(ScoreColumns.TABLE, null);

    private final ScoreReader scores;
    private final Pool pool;

    ProjectScoreResource(ScoreReader scores, @ReactiveDataSource("read") Pool pool) {
        this.scores = scores;
        this.pool = pool;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    public Uni<Page<ScoreTableRow>> list(@RestPath String projectId, @BeanParam ScoreTableParameters parameters) {
        ScoreQuery query = parameters.query();
        return scores.list(new ProjectId(projectId), query).map(found -> found.toPage(query.page(), ScoreTableRow::of));
    }

    /** @param columns comma-separated names of filter columns */
    @GET
    @Path("facets")
    @Requires(Permission.PROJECT_READ)
    public Uni<Facets> facets(
            @RestPath String projectId,
            @BeanParam ScoreTableParameters parameters,
            @RestQuery @Nullable String columns) {
        FacetQuery query = FacetQuery.parse(columns, ScoreColumns.FILTERS, parameters.filters());
        return FACETS.read(pool, new ProjectId(projectId), query);
    }
}

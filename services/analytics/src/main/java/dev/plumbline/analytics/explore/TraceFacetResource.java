package dev.plumbline.analytics.explore;

import dev.plumbline.analytics.facet.FacetQuery;
import dev.plumbline.analytics.facet.FacetReader;
import dev.plumbline.analytics.facet.Facets;
import dev.plumbline.analytics.metadata.MetadataSelect;
import dev.plumbline.analytics.trace.TraceColumns;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
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

/** What the filters of the table of traces may choose, and how often it occurs. */
@Path("/api/projects/{projectId}/traces/facets")
public class TraceFacetResource {

    private static final FacetReader FACETS = new FacetReader(TraceColumns.TABLE, MetadataSelect.TRACES);

    private final Pool pool;

    TraceFacetResource(@ReactiveDataSource("read") Pool pool) {
        this.pool = pool;
    }

    /** @param columns comma-separated names of filter columns */
    @GET
    @Requires(Permission.PROJECT_READ)
    public Uni<Facets> facets(
            @RestPath String projectId,
            @BeanParam TraceTableParameters parameters,
            @RestQuery @Nullable String columns) {
        FacetQuery query = FacetQuery.parse(columns, TraceColumns.PAGE_FILTERS, parameters.filters());
        return FACETS.read(pool, new ProjectId(projectId), query);
    }
}

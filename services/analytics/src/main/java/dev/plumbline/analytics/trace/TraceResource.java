package dev.plumbline.analytics.trace;

import dev.plumbline.langfuse.trace.TraceDetail;
import dev.plumbline.langfuse.trace.TraceRow;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.RequiresKey;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.key.KeyLevel;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Traces of the public API. */
@Path("/api/public/traces")
public class TraceResource {

    private final TraceStore traces;
    private final Caller caller;

    TraceResource(TraceStore traces, Caller caller) {
        this.traces = traces;
        this.caller = caller;
    }

    @GET
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<Page<TraceRow>> list(@BeanParam TraceListParameters parameters) {
        ProjectId project = caller.key().projectId();
        TraceFields fields = TraceFields.parse(parameters.fields());
        TraceQuery query = parameters.query(fields.parts());
        return traces.list(project, query)
                .map(found -> found.toPage(query.page(), item -> TraceViews.row(project, item, fields)));
    }

    @GET
    @Path("{traceId}")
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<TraceDetail> get(@RestPath String traceId, @RestQuery @Nullable String fields) {
        ProjectId project = caller.key().projectId();
        TraceFields wanted = TraceFields.parse(fields);
        return traces.find(project, traceId, wanted.parts())
                .map(found -> TraceViews.detail(
                        project,
                        found.orElseThrow(() ->
                                ApiException.notFound("Trace " + traceId + " not found within authorized project")),
                        wanted));
    }
}

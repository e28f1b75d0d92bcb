package dev.plumbline.analytics.explore;

import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.membership.MembershipStore;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

/** Finds the project of a trace among those the person may look into: a link may name the trace alone. */
@Path("/api/traces")
public class TraceLocationResource {

    private final MembershipStore memberships;
    private final TraceStore traces;
    private final Caller caller;

    TraceLocationResource(MembershipStore memberships, TraceStore traces, Caller caller) {
        this.memberships = memberships;
        this.traces = traces;
        this.caller = caller;
    }

    @GET
    @Path("{traceId}/location")
    @Requires(Permission.SIGNED_IN)
    public Uni<Location> locate(@RestPath String traceId) {
        return memberships
                .readableProjects(caller.person().subject())
                .chain(projects -> traces.locate(projects, traceId))
                .map(found -> new Location(found.orElseThrow(() -> ApiException.notFound("Trace not found"))
                        .value()));
    }

    /** Where a trace is. */
    public record Location(String projectId) {}
}

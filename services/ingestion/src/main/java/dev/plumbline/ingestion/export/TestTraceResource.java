package dev.plumbline.ingestion.export;

import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Stores a trace without any program: a person sees what hers will look like, and that the server stores and prices. */
@Path("/api/projects/{projectId}/test-trace")
public class TestTraceResource {

    private final Exports exports;

    TestTraceResource(Exports exports) {
        this.exports = exports;
    }

    /** The trace that was made. */
    public record Sent(String traceId) {}

    @POST
    @Requires(Permission.OBJECTS_TAG)
    @ResponseStatus(201)
    public Uni<Sent> send(@RestPath String projectId) {
        return exports.test(new ProjectId(projectId)).map(Sent::new);
    }
}

package dev.plumbline.analytics.download;

import dev.plumbline.analytics.trace.FullTrace;
import dev.plumbline.analytics.trace.TraceParts;
import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;

/** Goes out piece by piece: the payloads of a large trace do not fit into memory. */
@Path("/api/projects/{projectId}/traces/{traceId}/download")
public class TraceDownloadResource {

    private static final TraceParts WITHOUT_OBSERVATION_PAYLOADS = new TraceParts(TraceParts.Io.OWN, true, true);

    private final TraceStore traces;
    private final TraceFile file;

    TraceDownloadResource(TraceStore traces, TraceFile file) {
        this.traces = traces;
        this.file = file;
    }

    /** A file of JSON. Not said to be JSON: the framework would make an array of its pieces. */
    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Requires(Permission.PROJECT_READ)
    public RestMulti<byte[]> download(@RestPath String projectId, @RestPath String traceId) {
        ProjectId project = new ProjectId(projectId);
        Uni<FullTrace> trace = traces.find(project, traceId, WITHOUT_OBSERVATION_PAYLOADS)
                .map(found -> found.orElseThrow(() -> ApiException.notFound("Trace not found")));
        return RestMulti.fromUniResponse(trace, full -> file.pieces(project, full), full -> headers(traceId));
    }

    private static Map<String, List<String>> headers(String traceId) {
        String name = traceId.replaceAll("[^A-Za-z0-9_-]", "_");
        String cut = name.substring(0, Math.min(name.length(), 100));
        return Map.of(
                HttpHeaders.CONTENT_DISPOSITION,
                List.of("attachment; filename=\"trace-" + cut + ".json\""),
                "X-Content-Type-Options",
                List.of("nosniff"));
    }
}

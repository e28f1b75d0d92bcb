package dev.plumbline.ingestion.edit;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.RequiresKey;
import dev.plumbline.platform.key.KeyLevel;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Deletion through the public API (contract section f): whether there was such a trace is not said. */
@Path("/api/public/traces")
public class TraceDeletionResource {

    private final TraceDeletion deletion;
    private final Caller caller;

    TraceDeletionResource(TraceDeletion deletion, Caller caller) {
        this.deletion = deletion;
        this.caller = caller;
    }

    /** What is answered. */
    public record Done(String message) {}

    @DELETE
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<Done> deleteMany(@Nullable TraceIds body) {
        return deletion.byKey(caller.key().projectId(), TraceIds.of(body))
                .map(deleted -> new Done("Traces deleted successfully"));
    }

    @DELETE
    @Path("{traceId}")
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<Done> delete(@RestPath String traceId) {
        return deletion.byKey(caller.key().projectId(), List.of(TraceIds.storable(traceId)))
                .map(deleted -> new Done("Trace deleted successfully"));
    }
}

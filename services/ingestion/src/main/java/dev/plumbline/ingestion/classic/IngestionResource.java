package dev.plumbline.ingestion.classic;

import dev.plumbline.ingestion.batch.RefusalLedger;
import dev.plumbline.ingestion.intake.Intake;
import dev.plumbline.ingestion.intake.IntakeException;
import dev.plumbline.ingestion.ledger.Signal;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.RequiresKey;
import dev.plumbline.platform.key.KeyLevel;
import dev.plumbline.platform.key.ProjectKey;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The SDKs' batch endpoint. A browser may send scores with the public key alone. A client that goes away cancels nothing: memory
 * is counted until the work that holds it is done.
 */
@Path("/api/public/ingestion")
@Cancellable(false)
public class IngestionResource {

    /** 4.5 MiB, the limit of Langfuse: SDKs cut their batches by it. */
    private static final int MAX_BYTES = 4_718_592;

    private static final int MULTI_STATUS = 207;

    private final Intake intake;
    private final EventBatchWriter writer;
    private final RefusalLedger refusals;
    private final Caller caller;

    IngestionResource(Intake intake, EventBatchWriter writer, RefusalLedger refusals, Caller caller) {
        this.intake = intake;
        this.writer = writer;
        this.refusals = refusals;
        this.caller = caller;
    }

    /** The body is read here, not by the framework, whose limits and decompression are not ours. */
    @POST
    @RequiresKey(KeyLevel.SCORES)
    public Uni<Response> ingest(@Context HttpServerRequest request) {
        ProjectKey key = caller.key();
        return intake.receive(request, MAX_BYTES, body -> EventBatch.read(key, body))
                .onFailure(InvalidBatchException.class)
                .call(() -> refusals.count(key.projectId(), Signal.EVENT, "not a batch"))
                .onFailure(IntakeException.class)
                .call(failure -> refusals.count(key.projectId(), Signal.EVENT, failure.reason()))
                .chain(batch -> writer.write(key.projectId(), batch))
                .map(result -> Response.status(MULTI_STATUS)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(result)
                        .build());
    }

    @ServerExceptionMapper
    Response invalid(InvalidBatchException failure) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(InvalidBatch.of(failure.issue()))
                .build();
    }
}

package dev.plumbline.ingestion.intake;

import dev.plumbline.platform.errors.ErrorRenderer;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A body that was not taken in, where the endpoint has no words of its own for it. */
public final class IntakeExceptionMapper {

    @ServerExceptionMapper
    public Response intake(IntakeException failure, UriInfo uri) {
        return ErrorRenderer.render(
                failure.asApiException(), uri.getRequestUri().getPath());
    }
}

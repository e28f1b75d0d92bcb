package dev.plumbline.platform.errors;

import com.fasterxml.jackson.core.JacksonException;
import dev.plumbline.platform.database.DatabaseTrouble;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Every failure of a request ends here. A 4xx is the caller's, and never an ERROR in the log. */
public final class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    /** A database comes back in seconds or in minutes; OTLP exporters wait up to 4 s between tries. */
    private static final Duration DATABASE_RETRY = Duration.ofSeconds(2);

    @ServerExceptionMapper
    public Response api(ApiException failure, UriInfo uri) {
        return ErrorRenderer.render(failure, uri.getRequestUri().getPath());
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException failure, UriInfo uri) {
        String path = uri.getRequestUri().getPath();
        return ErrorRenderer.render(ApiException.notFound("No API route " + path + " on this server"), path);
    }

    @ServerExceptionMapper
    public Response methodNotAllowed(NotAllowedException failure, UriInfo uri) {
        return ErrorRenderer.render(
                new ApiException(ErrorCode.METHOD_NOT_ALLOWED, "Method not allowed"),
                uri.getRequestUri().getPath());
    }

    @ServerExceptionMapper
    public Response json(JacksonException failure, UriInfo uri) {
        return ErrorRenderer.render(
                ApiException.badRequest("Invalid JSON: " + failure.getOriginalMessage()),
                uri.getRequestUri().getPath());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure, UriInfo uri) {
        // Jackson's failures arrive wrapped: the words about the invalid value are in the cause.
        if (failure.getCause() instanceof JacksonException json) {
            return json(json, uri);
        }
        ErrorCode code = ErrorCode.ofStatus(failure.getResponse().getStatus());
        return ErrorRenderer.render(
                new ApiException(code, code.title()), uri.getRequestUri().getPath());
    }

    @ServerExceptionMapper
    public Response other(Throwable failure, UriInfo uri, SimpleResourceInfo resource) {
        String path = uri.getRequestUri().getPath();
        if (DatabaseTrouble.isUnavailable(failure)) {
            LOG.warnf("database unavailable path=%s reason=%s", path, failure.getMessage());
            return ErrorRenderer.render(
                    ApiException.unavailable("The database is unavailable, try again", DATABASE_RETRY), path);
        }
        if (DatabaseTrouble.isTooSlow(failure)) {
            LOG.warnf("query too slow path=%s", path);
            return ErrorRenderer.render(
                    new ApiException(
                            ErrorCode.TOO_SLOW,
                            "The query took too long. Narrow the time range, add filters, or ask for a smaller page."),
                    path);
        }
        if (DatabaseTrouble.isUnstorableText(failure)) {
            return ErrorRenderer.render(
                    ApiException.badRequest("A value of the request holds a character that no text can hold"), path);
        }
        LOG.errorf(failure, "request failed path=%s resource=%s", path, resource.getMethodName());
        return ErrorRenderer.render(new ApiException(ErrorCode.INTERNAL, "Internal Server Error"), path);
    }
}

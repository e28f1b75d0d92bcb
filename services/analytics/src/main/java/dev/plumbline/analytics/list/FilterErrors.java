package dev.plumbline.analytics.list;

import dev.plumbline.analytics.filter.InvalidFilterException;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorRenderer;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** An invalid filter is the caller's mistake, and its message says what would be right. */
public final class FilterErrors {

    @ServerExceptionMapper
    public Response invalidFilter(InvalidFilterException failure, UriInfo uri) {
        return ErrorRenderer.render(
                ApiException.badRequest(String.valueOf(failure.getMessage())),
                uri.getRequestUri().getPath());
    }
}

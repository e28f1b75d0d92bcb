package dev.plumbline.platform.errors;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Turns a failure into the answer of the API it happened on. */
public final class ErrorRenderer {

    private static final String PUBLIC_API = "/api/public/";

    private ErrorRenderer() {}

    /** @param path the request's path, with a leading slash */
    public static Response render(ApiException failure, String path) {
        Response.ResponseBuilder answer = Response.status(failure.code().status());
        Duration retryAfter = failure.retryAfter();
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, retryAfter.toSeconds()));
        }
        if (path.startsWith(PUBLIC_API)) {
            return answer.type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(LangfuseError.of(failure))
                    .build();
        }
        return answer.type(Problem.MEDIA_TYPE).entity(Problem.of(failure)).build();
    }
}

package dev.plumbline.allinone.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;

/** What is shown instead of Keycloak while it starts or restarts. */
final class StartingPage {
    private static final Buffer TEXT = Buffer.buffer(Problem.of(
                    503, "unavailable", "Sign-in is starting", "Sign-in is not ready yet; try again in a few seconds.")
            .encode());

    private StartingPage() {}

    /** A browser that shows it asks again by itself after two seconds. */
    static ProxyResponse answer(ProxyResponse response) {
        return response.setStatusCode(503)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Retry-After", "2")
                .putHeader("Refresh", "2")
                .putHeader("Cache-Control", "no-store")
                .setBody(Body.body(TEXT));
    }
}

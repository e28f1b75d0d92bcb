package dev.plumbline.ingestion.intake;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Receives and throws away what is left of a body that was answered unread: no key, too large, no room. A client that sends
 * before it listens would otherwise see a broken connection instead of the answer.
 */
final class UnreadBodies {

    /** A client that goes on past this many bytes after it was answered is cut off. */
    private static final long MOST = 64L * 1024 * 1024;

    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(UnreadBodies::watch, FIRST);
    }

    private static void watch(RoutingContext context) {
        context.addHeadersEndHandler(answered -> discard(context.request()));
        context.next();
    }

    private static void discard(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        long[] left = {MOST};
        request.handler(chunk -> {
            left[0] -= chunk.length();
            if (left[0] < 0) {
                request.connection().close();
            }
        });
        request.resume();
    }
}

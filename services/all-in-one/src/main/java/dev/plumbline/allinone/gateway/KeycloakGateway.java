package dev.plumbline.allinone.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Passes sign-in through our own port, so that browser, tokens and cookies know one origin. */
@ApplicationScoped
public class KeycloakGateway {
    /** Before Quarkus' own handlers, so that a body passes through unread. */
    private static final int FIRST = -1000;

    private final HttpProxy proxy;

    /**
     * @param url the public address of this Plumbline, which Keycloak must take for its own
     * @param port Keycloak's, on this machine's loopback interface
     */
    KeycloakGateway(
            Vertx vertx,
            @ConfigProperty(name = "plumbline.url") URI url,
            @ConfigProperty(name = "plumbline.keycloak.port") int port) {
        this.proxy = HttpProxy.reverseProxy(vertx.createHttpClient(new HttpClientOptions()
                        .setConnectTimeout(2000)
                        .setIdleTimeout(60)
                        .setMaxPoolSize(32)))
                .origin(SocketAddress.inetSocketAddress(port, "127.0.0.1"))
                .addInterceptor(new Forwarding(url));
    }

    void route(@Observes Router router) {
        router.route("/auth").order(FIRST).handler(this::pass);
        router.route("/auth/*").order(FIRST).handler(this::pass);
    }

    private void pass(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!KeycloakPath.isOpen(request.path(), context.normalizedPath())) {
            context.response()
                    .setStatusCode(404)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(Problem.notFound("There is nothing at this address.").encode());
            return;
        }
        proxy.handle(request);
    }
}

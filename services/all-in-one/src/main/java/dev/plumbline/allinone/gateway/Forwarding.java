package dev.plumbline.allinone.gateway;

import io.vertx.core.Future;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Tells Keycloak where the browser is, and the browser to wait while Keycloak comes up. */
record Forwarding(URI url) implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        sign(context.request());
        return context.sendRequest()
                .recover(away -> Future.succeededFuture(
                        StartingPage.answer(context.request().release().response())));
    }

    /** Keycloak believes these headers, so none of them may come from the browser. */
    private void sign(ProxyRequest request) {
        request.headers().remove("Forwarded").remove("X-Forwarded-Prefix");
        request.putHeader("X-Forwarded-Proto", url.getScheme());
        request.putHeader("X-Forwarded-Host", url.getHost());
        request.putHeader("X-Forwarded-Port", Integer.toString(port()));
        request.putHeader("X-Forwarded-For", peer(request.proxiedRequest().remoteAddress()));
    }

    private static String peer(@Nullable SocketAddress address) {
        return address == null || address.hostAddress() == null ? "127.0.0.1" : address.hostAddress();
    }

    private int port() {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return url.getScheme().equals("https") ? 443 : 80;
    }
}

package dev.plumbline.allinone.page;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The browser application: its files, and index.html for every address that it routes by itself. */
@ApplicationScoped
public class PageRoutes {
    private static final Logger LOG = Logger.getLogger(PageRoutes.class);
    /** After the gateway, before Quarkus' own handlers. */
    private static final int EARLY = -900;

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "[::1]", "::1");

    private final URI url;
    private final Assets assets;
    private final PageSecurity security;

    PageRoutes(
            @ConfigProperty(name = "plumbline.url") URI url,
            @ConfigProperty(name = "plumbline.ui") Optional<Path> folder)
            throws IOException {
        this.url = url;
        this.security = new PageSecurity("https".equals(url.getScheme()));
        this.assets = Assets.read(folder.orElse(Path.of("ui/dist")));
        if (assets.index().isEmpty()) {
            LOG.warnf("no browser application to serve folder=%s", folder.orElse(Path.of("ui/dist")));
        }
    }

    void route(@Observes Router router) {
        router.route()
                .order(EARLY)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String path = context.normalizedPath();
        if (isApi(path)) {
            context.next();
        } else if (isWrongHost(context)) {
            context.response()
                    .setStatusCode(307)
                    .putHeader(HttpHeaders.LOCATION, url + context.request().uri())
                    .end();
        } else {
            @Nullable Asset file = assets.files().get(path);
            if (file != null) {
                send(context, file);
            } else {
                sendPage(context, path);
            }
        }
    }

    static boolean isApi(String path) {
        return under("/api", path) || under("/auth", path) || under("/q", path);
    }

    private static boolean under(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    /** Sign-in knows one name of this machine; somebody who typed its number is sent to that name. */
    private boolean isWrongHost(RoutingContext context) {
        String host = context.request().authority() == null
                ? ""
                : context.request().authority().host();
        return THIS_MACHINE.contains(host);
    }

    private void send(RoutingContext context, Asset file) {
        HttpServerResponse response = context.response();
        MultiMap headers = response.headers();
        security.onEverything(headers);
        headers.set(HttpHeaders.ETAG, file.tag());
        headers.set(HttpHeaders.CACHE_CONTROL, file.lasting() ? "public, max-age=31536000, immutable" : "no-cache");
        headers.set(HttpHeaders.VARY, "Accept-Encoding");
        if (file.tag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        headers.set(HttpHeaders.CONTENT_TYPE, file.type());
        boolean zip = file.zipped().length() > 0 && takesGzip(context);
        if (zip) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        body(context, zip ? file.zipped() : file.plain());
    }

    private void sendPage(RoutingContext context, String path) {
        HttpServerResponse response = context.response();
        if (assets.index().isEmpty() || path.startsWith("/assets/")) {
            // an old page asks for a file of its old build: an answer of HTML would be read as a broken script
            security.onEverything(response.headers());
            response.setStatusCode(404).putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8");
            body(context, Buffer.buffer("There is no such file.\n"));
            return;
        }
        String nonce = PageSecurity.nonce();
        security.onPage(response.headers(), nonce);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        body(context, Buffer.buffer(assets.index().get().replace(PageSecurity.NONCE_PLACE, nonce)));
    }

    private static void body(RoutingContext context, Buffer body) {
        if (HttpMethod.HEAD.equals(context.request().method())) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            context.response().end(body);
        }
    }

    private static boolean takesGzip(RoutingContext context) {
        @Nullable String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }
}

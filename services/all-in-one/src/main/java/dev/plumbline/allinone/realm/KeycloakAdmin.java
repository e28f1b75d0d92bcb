package dev.plumbline.allinone.realm;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** The few calls of Keycloak's admin API that a start makes. Blocking: used by the start only, before anybody waits on it. */
public final class KeycloakAdmin {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;
    private final String token;

    private KeycloakAdmin(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** @param url Keycloak's internal address, {@code http://127.0.0.1:port/auth} */
    public static KeycloakAdmin signIn(String url, String client, String secret)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encode(client)
                        + "&client_secret=" + encode(secret)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(
                    "Keycloak does not let the start sign in: " + response.statusCode() + " " + response.body());
        }
        return new KeycloakAdmin(url, new JsonObject(response.body()).getString("access_token"));
    }

    Optional<JsonObject> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send("GET", path, HttpRequest.BodyPublishers.noBody());
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(new JsonObject(checked(response, path)));
    }

    JsonArray list(String path) throws IOException, InterruptedException {
        return new JsonArray(checked(send("GET", path, HttpRequest.BodyPublishers.noBody()), path));
    }

    void post(String path, JsonObject body) throws IOException, InterruptedException {
        checked(send("POST", path, HttpRequest.BodyPublishers.ofString(body.encode())), path);
    }

    void put(String path, JsonObject body) throws IOException, InterruptedException {
        checked(send("PUT", path, HttpRequest.BodyPublishers.ofString(body.encode())), path);
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/admin/realms" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String checked(HttpResponse<String> response, String path) throws IOException {
        if (response.statusCode() >= 300) {
            throw new IOException("Keycloak refuses " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

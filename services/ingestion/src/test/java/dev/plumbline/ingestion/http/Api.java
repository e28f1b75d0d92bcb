package dev.plumbline.ingestion.http;

import dev.plumbline.platform.key.KeyHasher;
import dev.plumbline.platform.testing.PlumblineServices;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** Two tenants with a key each, and requests exactly as bytes on the wire. */
final class Api {

    static final String TRACES = "/api/public/otel/v1/traces";
    static final String INGESTION = "/api/public/ingestion";
    static final String PROTOBUF = "application/x-protobuf";
    static final String JSON = "application/json";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;

    Api(URI base) {
        this.base = base;
    }

    static void seed() throws SQLException {
        KeyHasher hasher = new KeyHasher(PlumblineServices.PEPPER);
        try (Connection connection = PlumblineServices.database().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO organization (id, name) VALUES ('o1', 'One') ON CONFLICT DO NOTHING;
                    INSERT INTO project (id, organization_id, name) VALUES ('p1', 'o1', 'P1'), ('p2', 'o1', 'P2')
                      ON CONFLICT DO NOTHING;
                    INSERT INTO api_key (id, project_id, organization_id, public_key, hash, display_secret)
                      VALUES ('k1', 'p1', 'o1', 'pk-lf-1', '%s', 'sk-lf-...'), ('k2', 'p2', 'o1', 'pk-lf-2', '%s', 'sk-lf-...')
                      ON CONFLICT DO NOTHING;
                    """.formatted(hasher.hash("sk-lf-1"), hasher.hash("sk-lf-2")));
        }
    }

    HttpRequest.Builder request(String path, String contentType) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", basic("pk-lf-1", "sk-lf-1"))
                .header("Content-Type", contentType);
    }

    HttpRequest.Builder unauthorized(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    HttpResponse<byte[]> post(String path, String contentType, byte[] body) {
        return send(request(path, contentType).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<byte[]> post(String path, String contentType, byte[] body, String encoding) {
        return send(request(path, contentType)
                .header("Content-Encoding", encoding)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Without a Content-Length, as the JS SDK sends. */
    HttpResponse<byte[]> postChunked(String path, String contentType, byte[] body) {
        return send(request(path, contentType)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static String basic(String publicKey, String secretKey) {
        return "Basic "
                + Base64.getEncoder().encodeToString((publicKey + ":" + secretKey).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The first column of the first row. */
    static String one(String sql) {
        try (Connection connection = PlumblineServices.database().superuser();
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            return result.next() ? String.valueOf(result.getString(1)) : "no row";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

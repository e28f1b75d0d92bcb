package dev.plumbline.ingestion.http;

import static dev.plumbline.ingestion.http.Api.INGESTION;
import static dev.plumbline.ingestion.http.Api.JSON;
import static dev.plumbline.ingestion.http.Api.PROTOBUF;
import static dev.plumbline.ingestion.http.Api.TRACES;
import static dev.plumbline.ingestion.http.Api.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request is worked to its end when its client goes away: cancelled half way, it would keep its share of the memory for ever. */
@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class DisconnectIT {

    private static final Duration LATE = Duration.ofSeconds(10);

    @TestHTTPResource
    URI base;

    @BeforeEach
    void seed() throws SQLException {
        Api.seed();
    }

    @Test
    void whoGoesAwayWithinABodyIsAnsweredAndCounted() throws Exception {
        long before = unreadable();
        hangUpWithin(TRACES, PROTOBUF);
        hangUpWithin(INGESTION, JSON);

        Instant end = Instant.now().plus(LATE);
        while (unreadable() < before + 2 && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(unreadable()).isEqualTo(before + 2);
    }

    private void hangUpWithin(String path, String contentType) throws IOException, InterruptedException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            String head =
                    "POST " + path + " HTTP/1.1\r\nHost: test\r\nAuthorization: " + Api.basic("pk-lf-1", "sk-lf-1")
                            + "\r\nContent-Type: " + contentType + "\r\nContent-Length: 1000\r\n\r\n";
            socket.getOutputStream().write((head + "half").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            // long enough for the key to be looked up and the body to be waited for
            Thread.sleep(1_000);
        }
    }

    private static long unreadable() {
        return Long.parseLong(one("SELECT coalesce(sum(count), 0) FROM ingest_ledger WHERE reason = 'unreadable'"));
    }
}

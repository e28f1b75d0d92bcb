package dev.plumbline.ingestion.http;

import static dev.plumbline.ingestion.http.Api.PROTOBUF;
import static dev.plumbline.ingestion.http.Api.TRACES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class BombIT {

    private static final int BOMBS = 100;

    @TestHTTPResource
    URI base;

    private Api api;

    @BeforeEach
    void seed() throws SQLException {
        api = new Api(base);
        Api.seed();
    }

    @Test
    void aHundredBombsAreRefusedWhileGoodExportsAreStored() {
        byte[] bomb = Api.gzip(new byte[64 * 1024 * 1024]);
        byte[] lying = bomb.clone();
        // the trailer claims 16 bytes
        System.arraycopy(new byte[] {16, 0, 0, 0}, 0, lying, lying.length - 4, 4);
        ExecutorService senders = Executors.newFixedThreadPool(BOMBS);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < BOMBS; i++) {
            byte[] body = i % 4 == 0 ? lying : bomb;
            answers.add(CompletableFuture.supplyAsync(
                    () -> api.post(TRACES, PROTOBUF, body, "gzip").statusCode(), senders));
        }

        for (int i = 0; i < 10; i++) {
            byte[] good = Export.protobuf(Export.span(
                    "0af7651916cd43dd8448eb211c90000" + i, "b7ad6b716920000" + i, Map.of("user.id", "good")));
            assertThat(api.post(TRACES, PROTOBUF, Api.gzip(good), "gzip").statusCode())
                    .isEqualTo(200);
        }

        assertThat(answers).extracting(CompletableFuture::join).containsOnly(413);
        senders.shutdown();
    }
}

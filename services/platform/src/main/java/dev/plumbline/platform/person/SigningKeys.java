package dev.plumbline.platform.person;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Keycloak's public keys, fetched in the background. No request waits for Keycloak; the last good set outlives it, on disk too. */
@Singleton
public class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    private final OidcConfig config;
    private final HttpClient http;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "signing-keys");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable ScheduledFuture<?> ticker;
    private long lastFetched;
    private volatile boolean due = true;
    private volatile Map<String, Key> keys = Map.of();

    SigningKeys(OidcConfig config) {
        this.config = config;
        this.http = HttpClient.newBuilder().connectTimeout(config.fetchLimit()).build();
    }

    /** Empty for an unknown key id; the keys are then fetched anew within the retry interval. */
    Optional<Key> find(String keyId) {
        Key key = keys.get(keyId);
        if (key == null) {
            due = true;
        }
        return Optional.ofNullable(key);
    }

    /** True once any set of keys is known, from Keycloak or from disk. */
    public boolean isReady() {
        return !keys.isEmpty();
    }

    void start(@Observes StartupEvent started) {
        config.jwksFile().ifPresent(this::load);
        long tick = config.retryInterval().toMillis();
        ticker = background.scheduleWithFixedDelay(this::fetchIfDue, 0, tick, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        ScheduledFuture<?> running = ticker;
        if (running != null) {
            running.cancel(true);
        }
        background.shutdownNow();
    }

    private void fetchIfDue() {
        boolean old = System.nanoTime() - lastFetched > config.fetchInterval().toNanos();
        if (due || old) {
            due = !fetch();
            lastFetched = System.nanoTime();
        }
    }

    private boolean fetch() {
        HttpRequest request = HttpRequest.newBuilder(config.jwksUrl())
                .timeout(config.fetchLimit())
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                LOG.debugf("signing keys not fetched status=%d", answer.statusCode());
                return false;
            }
            keys = parse(answer.body());
            config.jwksFile().ifPresent(file -> save(file, answer.body()));
            return true;
        } catch (IOException | JoseException e) {
            LOG.debugf("signing keys not fetched reason=%s", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void load(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            keys = parse(Files.readString(file));
        } catch (IOException | JoseException e) {
            LOG.warnf("kept signing keys not readable, waiting for Keycloak file=%s reason=%s", file, e.getMessage());
        }
    }

    /** Whole or not at all: a crash in between leaves the old file. */
    private static void save(Path file, String body) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, body);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warnf("signing keys not kept file=%s reason=%s", file, e.getMessage());
        }
    }

    private static Map<String, Key> parse(String body) throws JoseException {
        Map<String, Key> parsed = new HashMap<>();
        for (JsonWebKey key : new JsonWebKeySet(body).getJsonWebKeys()) {
            if (!"enc".equals(key.getUse()) && "RSA".equals(key.getKeyType())) {
                parsed.put(key.getKeyId(), key.getKey());
            }
        }
        return Map.copyOf(parsed);
    }
}

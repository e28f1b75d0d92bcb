package dev.plumbline.platform.testing;

import dev.plumbline.schema.migration.DatabaseRole;
import dev.plumbline.schema.testing.TestDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redis.embedded.RedisServer;

/**
 * {@code @QuarkusTestResource(PlumblineServices.class)}: a fresh migrated database, a Redis and an identity provider behind the
 * settings that a deployed app has.
 */
public final class PlumblineServices implements QuarkusTestResourceLifecycleManager {

    public static final String PEPPER = "a-pepper-for-tests-only";

    private static @Nullable TestDatabase database;
    private @Nullable RedisServer redis;

    /** The database of the running Quarkus test, for seeding and checking rows. */
    public static TestDatabase database() {
        TestDatabase current = database;
        if (current == null) {
            throw new IllegalStateException("PlumblineServices is not started");
        }
        return current;
    }

    @Override
    public Map<String, String> start() {
        TestDatabase fresh = TestDatabase.create();
        database = fresh;
        Map<String, String> settings = new HashMap<>();
        settings.put("plumbline.database.host", fresh.address().host());
        settings.put("plumbline.database.port", String.valueOf(fresh.address().port()));
        settings.put("plumbline.database.name", fresh.address().name());
        for (DatabaseRole role : DatabaseRole.values()) {
            settings.put(
                    "plumbline.database." + role.name().toLowerCase(Locale.ROOT) + ".password", TestDatabase.PASSWORD);
        }
        settings.put("plumbline.redis.url", "redis://127.0.0.1:" + startRedis());
        settings.put("plumbline.key.pepper", PEPPER);
        settings.put("plumbline.oidc.issuer", TestIdentityProvider.ISSUER);
        settings.put("plumbline.oidc.jwks-url", TestIdentityProvider.jwksUrl());
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        if (redis != null) {
            redis.stop();
        }
    }

    private int startRedis() {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            RedisServer server =
                    RedisServer.builder().port(port).setting("save \"\"").build();
            server.start();
            redis = server;
            return port;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

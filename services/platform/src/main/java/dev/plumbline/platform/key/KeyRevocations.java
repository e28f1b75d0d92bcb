package dev.plumbline.platform.key;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Tells all nodes through Redis that a key is gone, so that a revocation acts at once. Only a shortcut: without Redis each node
 * notices by itself when its cache entry ends.
 */
@Singleton
public final class KeyRevocations {

    private static final Logger LOG = Logger.getLogger(KeyRevocations.class);
    private static final String CHANNEL = "plumbline:key:revoked";
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration PUBLISH_LIMIT = Duration.ofSeconds(1);

    private final ReactiveRedisDataSource redis;
    private final KeyAuthenticator keys;

    KeyRevocations(ReactiveRedisDataSource redis, KeyAuthenticator keys) {
        this.redis = redis;
        this.keys = keys;
    }

    /** Never fails: the key is revoked by the row that is gone, this only spreads the news. */
    public Uni<Void> announce(String hash, String publicKey) {
        keys.forget(hash, publicKey);
        return redis.pubsub(String.class)
                .publish(CHANNEL, hash + " " + publicKey)
                .ifNoItem()
                .after(PUBLISH_LIMIT)
                .fail()
                .onFailure()
                .invoke(e -> LOG.warnf("revocation not announced, caches end within seconds reason=%s", e.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    void listen(@Observes StartupEvent started) {
        // A subscription for the life of the process: nobody waits for it.
        redis.pubsub(String.class)
                .subscribe(CHANNEL, this::forget)
                .onFailure()
                .invoke(e -> LOG.warnf("revocations not heard, trying again reason=%s", e.getMessage()))
                .onFailure()
                .retry()
                .withBackOff(RETRY, RETRY)
                .indefinitely()
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .subscribe()
                .with(subscriber -> LOG.debugf("revocations heard channel=%s", CHANNEL));
    }

    private void forget(String message) {
        int space = message.indexOf(' ');
        if (space > 0) {
            keys.forget(message.substring(0, space), message.substring(space + 1));
        }
    }
}

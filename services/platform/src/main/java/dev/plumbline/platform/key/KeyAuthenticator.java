package dev.plumbline.platform.key;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.platform.async.OnContext;
import dev.plumbline.platform.errors.ApiException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the key of a public API call. The key is found by the hash of its secret; the public half is enforced as well. Answers
 * are kept for {@link KeyConfig#cacheTime()}, unknown keys too; a database that is away fails the call (503), it never says 401.
 */
@Singleton
public final class KeyAuthenticator {

    private static final Logger LOG = Logger.getLogger(KeyAuthenticator.class);

    private static final Duration REFUSAL_INTERVAL = Duration.ofSeconds(1);

    private final KeyStore store;
    private final KeyHasher hasher;
    private final AsyncCache<String, Optional<ProjectKey>> bySecret;
    private final AsyncCache<String, Optional<ProjectKey>> byPublicKey;
    private final Cache<String, Boolean> refused;

    KeyAuthenticator(KeyStore store, KeyHasher hasher, KeyConfig config) {
        this.store = store;
        this.hasher = hasher;
        this.bySecret = cache(config);
        this.byPublicKey = cache(config);
        this.refused = Caffeine.newBuilder()
                .expireAfterWrite(REFUSAL_INTERVAL)
                .maximumSize(config.cacheSize())
                .build();
    }

    /**
     * Fails with UNAUTHORIZED and the contract's text when the header is absent, malformed or names no key.
     *
     * @param header the Authorization header
     */
    public Uni<ProjectKey> authenticate(@Nullable String header) {
        PresentedKey presented = PresentedKey.parse(header);
        String secret = presented.secretKey();
        if (secret == null) {
            return find(byPublicKey, presented.publicKey(), store::findByPublicKey, PresentedKey::invalidPublicKey);
        }
        return find(bySecret, hasher.hash(secret), store::findByHash, PresentedKey::invalidCredentials)
                .invoke(key -> requirePublicHalf(key, presented.publicKey()))
                .onFailure(ApiException.class)
                .call(() -> noteRefusal(presented.publicKey()));
    }

    /** Once a second for each key: wrong secrets may come as fast as a client can send. */
    private Uni<Void> noteRefusal(String publicKey) {
        if (refused.asMap().putIfAbsent(publicKey, Boolean.TRUE) != null) {
            return Uni.createFrom().voidItem();
        }
        return OnContext.of(() -> byPublicKey.get(
                        publicKey, (k, executor) -> store.findByPublicKey(k).subscribeAsCompletionStage()))
                .chain(found -> found.map(store::noteRefusal)
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .onFailure()
                .invoke(e -> LOG.warnf("refused key not looked up reason=%s", e.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    /** Forgets a key at once on this node, when it was revoked. */
    void forget(String hash, String publicKey) {
        bySecret.synchronous().invalidate(hash);
        byPublicKey.synchronous().invalidate(publicKey);
    }

    /** Concurrent misses of one key share one look-up; failures are not kept. */
    private static Uni<ProjectKey> find(
            AsyncCache<String, Optional<ProjectKey>> cache,
            String key,
            Function<String, Uni<Optional<ProjectKey>>> load,
            Supplier<ApiException> unknown) {
        return OnContext.of(() -> cache.get(key, (k, executor) -> load.apply(k).subscribeAsCompletionStage()))
                .map(found -> found.orElseThrow(unknown));
    }

    private static void requirePublicHalf(ProjectKey key, String presented) {
        boolean same = MessageDigest.isEqual(
                key.publicKey().getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
        if (!same) {
            throw PresentedKey.invalidCredentials();
        }
    }

    private static AsyncCache<String, Optional<ProjectKey>> cache(KeyConfig config) {
        return Caffeine.newBuilder()
                .expireAfterWrite(config.cacheTime())
                .maximumSize(config.cacheSize())
                .buildAsync();
    }
}

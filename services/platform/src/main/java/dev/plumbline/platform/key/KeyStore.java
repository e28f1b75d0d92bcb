package dev.plumbline.platform.key;

import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Keys in PostgreSQL, read as plumbline_access. */
@Singleton
final class KeyStore {

    private static final Logger LOG = Logger.getLogger(KeyStore.class);

    /** A database that hangs is one that is away: a 503 within an SDK's patience of 5 s, which every request of the key shares. */
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private static final Duration NOTE_LIMIT = Duration.ofSeconds(1);

    private final Pool pool;
    private final KeyConfig config;

    KeyStore(@ReactiveDataSource("access") Pool pool, KeyConfig config) {
        this.pool = pool;
        this.config = config;
    }

    Uni<Optional<ProjectKey>> findByHash(String hash) {
        return find(Tenant.keyHash(hash), KeyLevel.PROJECT).call(found -> found.map(this::noteUse)
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    Uni<Optional<ProjectKey>> findByPublicKey(String publicKey) {
        return find(Tenant.publicKey(publicKey), KeyLevel.SCORES);
    }

    private Uni<Optional<ProjectKey>> find(Tenant tenant, KeyLevel level) {
        return TenantTransaction.run(pool, tenant, connection -> SelectKey.run(connection, level))
                .ifNoItem()
                .after(LIMIT)
                .failWith(() -> new TimeoutException("no answer to a key look-up"));
    }

    /** Says to whoever waits for data why none comes. Never fails, like the note of a use. */
    Uni<Void> noteRefusal(ProjectKey key) {
        return note(key, "refusal", connection -> UpsertKeyRefusal.run(connection, key));
    }

    /** The note is a courtesy to whoever looks at the key list: it never fails a request. */
    private Uni<Void> noteUse(ProjectKey key) {
        return note(key, "use", connection -> UpsertKeyUse.run(connection, key, config.useInterval()));
    }

    private Uni<Void> note(ProjectKey key, String what, Function<SqlConnection, Uni<Void>> write) {
        return TenantTransaction.run(pool, Tenant.project(key.projectId()), write)
                .ifNoItem()
                .after(NOTE_LIMIT)
                .failWith(() -> new TimeoutException("no answer"))
                .onFailure()
                .invoke(e -> LOG.warnf("key %s not noted key=%s reason=%s", what, key.keyId(), e.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}

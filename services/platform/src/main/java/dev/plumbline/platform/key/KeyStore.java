package dev.plumbline.platform.key;

import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Keys in PostgreSQL, read as plumbline_access. */
@Singleton
final class KeyStore {

    private static final Logger LOG = Logger.getLogger(KeyStore.class);

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
        return TenantTransaction.run(pool, tenant, connection -> SelectKey.run(connection, level));
    }

    /** The note is a courtesy to whoever looks at the key list: it never fails a request. */
    private Uni<Void> noteUse(ProjectKey key) {
        return TenantTransaction.run(
                        pool,
                        Tenant.project(key.projectId()),
                        connection -> UpsertKeyUse.run(connection, key, config.useInterval()))
                .onFailure()
                .invoke(e -> LOG.warnf("key use not noted key=%s reason=%s", key.keyId(), e.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}

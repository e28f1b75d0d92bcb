package dev.plumbline.tenantadmin.start;

import dev.plumbline.platform.database.PatientPool;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The control plane's: whoever finds all connections busy for so long is asked to come again. */
@Singleton
final class AdminPool implements PgPoolCreator {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public Pool create(Input input) {
        return PatientPool.create(input, PATIENCE);
    }
}

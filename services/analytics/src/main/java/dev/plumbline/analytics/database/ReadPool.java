package dev.plumbline.analytics.database;

import dev.plumbline.platform.database.PatientPool;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Reads: whoever finds all connections busy for so long is asked to come again. */
@Singleton
@ReactiveDataSource("read")
final class ReadPool implements PgPoolCreator {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public Pool create(Input input) {
        return PatientPool.create(input, PATIENCE);
    }
}

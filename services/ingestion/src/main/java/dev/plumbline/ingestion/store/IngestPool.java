package dev.plumbline.ingestion.store;

import dev.plumbline.platform.database.PatientPool;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Writes: a database that is away must be a 503 within an SDK's patience of 5 s, never a hang. */
@Singleton
@ReactiveDataSource("ingest")
final class IngestPool implements PgPoolCreator {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Override
    public Pool create(Input input) {
        return PatientPool.create(input, PATIENCE);
    }
}

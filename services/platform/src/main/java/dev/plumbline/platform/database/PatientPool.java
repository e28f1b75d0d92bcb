package dev.plumbline.platform.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Pools whose callers wait for a connection for a time of our choice: the driver's is 30 s, to connect 60 s, and Quarkus has no
 * setting for either.
 */
public final class PatientPool {

    private PatientPool() {}

    /** @param patience the longest wait for a connection, whether it is made or another caller has it */
    public static Pool create(PgPoolCreator.Input input, Duration patience) {
        int millis = Math.toIntExact(patience.toMillis());
        PoolOptions options =
                input.poolOptions().setConnectionTimeout(millis).setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
        input.pgConnectOptionsList().forEach(server -> server.setConnectTimeout(millis));
        return PgBuilder.pool()
                .with(options)
                .connectingTo(List.copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}

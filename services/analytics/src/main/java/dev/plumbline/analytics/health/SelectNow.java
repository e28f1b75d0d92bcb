package dev.plumbline.analytics.health;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

/** Asks the database for nothing but an answer. No tenant: it touches no table. */
final class SelectNow {

    static final String SQL = "SELECT 1";

    private SelectNow() {}

    static Uni<Void> run(Pool pool) {
        return pool.query(SQL).execute().replaceWithVoid();
    }
}

package dev.plumbline.platform.key;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;

/** Notes that a key is in use, unless that was noted within the interval. */
final class UpsertKeyUse {

    static final String SQL = """
            INSERT INTO api_key_use AS u (key_id, project_id, last_used_at)
            VALUES ($1, $2, now())
            ON CONFLICT (key_id) DO UPDATE SET last_used_at = excluded.last_used_at
            WHERE u.last_used_at < now() - make_interval(secs => $3)""";

    private UpsertKeyUse() {}

    static Uni<Void> run(SqlConnection connection, ProjectKey key, Duration interval) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(key.keyId(), key.projectId().value(), (double) interval.toSeconds()))
                .replaceWithVoid();
    }
}

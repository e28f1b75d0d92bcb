package dev.plumbline.platform.key;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Notes that a key came with a wrong secret, unless that was noted within this second. */
final class UpsertKeyRefusal {

    static final String SQL = """
            INSERT INTO api_key_refusal AS r (key_id, project_id, public_key, count, first_at, last_at)
            VALUES ($1, $2, $3, 1, now(), now())
            ON CONFLICT (key_id) DO UPDATE SET count = r.count + 1, last_at = excluded.last_at
            WHERE r.last_at < now() - interval '1 second'""";

    private UpsertKeyRefusal() {}

    static Uni<Void> run(SqlConnection connection, ProjectKey key) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(key.keyId(), key.projectId().value(), key.publicKey()))
                .replaceWithVoid();
    }
}

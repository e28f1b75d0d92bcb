package dev.plumbline.platform.tenancy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.function.Function;

/** The only way to a tenant's rows: a transaction that first says whom it acts for. The settings end with the transaction. */
public final class TenantTransaction {

    /** One statement for any number of settings, so that it is prepared once per connection. */
    private static final String SET = """
            SELECT set_config(s.name, s.value, true)
            FROM unnest($1::text[], $2::text[]) AS s (name, value)""";

    private TenantTransaction() {}

    /** Commits when {@code work} succeeds, rolls back and fails as {@code work} failed otherwise. */
    public static <T> Uni<T> run(Pool pool, Tenant tenant, Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(connection -> actFor(connection, tenant).chain(() -> work.apply(connection)));
    }

    /** Sets (or replaces) whom the running transaction acts for. */
    public static Uni<Void> actFor(SqlConnection connection, Tenant tenant) {
        String[] names = tenant.settings().keySet().toArray(String[]::new);
        String[] values = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = tenant.settings().get(names[i]);
        }
        return connection.preparedQuery(SET).execute(Tuple.of(names, values)).replaceWithVoid();
    }
}

package dev.plumbline.platform.key;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Optional;

/** The one key that row-level security shows to whoever presented its secret or public half: no WHERE is needed, or possible. */
final class SelectKey {

    static final String SQL = """
            SELECT k.id, k.project_id, k.organization_id, k.public_key
            FROM api_key k""";

    private SelectKey() {}

    static Uni<Optional<ProjectKey>> run(SqlConnection connection, KeyLevel level) {
        return connection.preparedQuery(SQL).execute().map(rows -> from(rows, level));
    }

    private static Optional<ProjectKey> from(RowSet<Row> rows, KeyLevel level) {
        // Hash and public key are unique: more than one row means that the database does not isolate.
        if (rows.size() > 1) {
            throw new IllegalStateException("row-level security on api_key is off");
        }
        for (Row row : rows) {
            return Optional.of(new ProjectKey(
                    row.getString("id"),
                    new ProjectId(row.getString("project_id")),
                    new OrganizationId(row.getString("organization_id")),
                    row.getString("public_key"),
                    level));
        }
        return Optional.empty();
    }
}

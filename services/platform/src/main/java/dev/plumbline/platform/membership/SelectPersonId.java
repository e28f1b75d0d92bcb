package dev.plumbline.platform.membership;

import dev.plumbline.platform.tenancy.PersonId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;

/** The person behind a subject of the identity provider. */
final class SelectPersonId {

    static final String SQL = "SELECT id FROM person WHERE subject = $1";

    private SelectPersonId() {}

    static Uni<Optional<PersonId>> run(SqlConnection connection, String subject) {
        return connection.preparedQuery(SQL).execute(Tuple.of(subject)).map(rows -> {
            for (Row row : rows) {
                return Optional.of(new PersonId(row.getString("id")));
            }
            return Optional.empty();
        });
    }
}

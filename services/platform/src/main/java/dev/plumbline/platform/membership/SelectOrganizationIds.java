package dev.plumbline.platform.membership;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** The organizations that a person belongs to. */
final class SelectOrganizationIds {

    static final String SQL = "SELECT organization_id FROM organization_member WHERE person_id = $1";

    private SelectOrganizationIds() {}

    static Uni<List<OrganizationId>> run(SqlConnection connection, PersonId person) {
        return connection.preparedQuery(SQL).execute(Tuple.of(person.value())).map(rows -> {
            List<OrganizationId> ids = new ArrayList<>();
            for (Row row : rows) {
                ids.add(new OrganizationId(row.getString("organization_id")));
            }
            return ids;
        });
    }
}

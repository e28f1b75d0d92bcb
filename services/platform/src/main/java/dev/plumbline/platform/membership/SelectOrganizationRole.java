package dev.plumbline.platform.membership;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;

/** A person's role in an organization. */
final class SelectOrganizationRole {

    static final String SQL = "SELECT role FROM organization_member WHERE organization_id = $1 AND person_id = $2";

    private SelectOrganizationRole() {}

    static Uni<Optional<Membership>> run(SqlConnection connection, OrganizationId organization, PersonId person) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(organization.value(), person.value()))
                .map(rows -> {
                    for (Row row : rows) {
                        return Optional.of(new Membership(person, organization, Role.valueOf(row.getString("role"))));
                    }
                    return Optional.empty();
                });
    }
}

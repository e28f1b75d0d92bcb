package dev.plumbline.platform.membership;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;

/** A person's role in a project: the project's own, else the organization's (contract section g). */
final class SelectProjectRole {

    static final String SQL = """
            SELECT p.organization_id, coalesce(pm.role, om.role) AS role
            FROM project p
            JOIN organization_member om ON om.organization_id = p.organization_id AND om.person_id = $2
            LEFT JOIN project_member pm ON pm.project_id = p.id AND pm.person_id = $2
            WHERE p.id = $1""";

    private SelectProjectRole() {}

    static Uni<Optional<Membership>> run(SqlConnection connection, ProjectId project, PersonId person) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), person.value()))
                .map(rows -> {
                    for (Row row : rows) {
                        return Optional.of(new Membership(
                                person,
                                new OrganizationId(row.getString("organization_id")),
                                Role.valueOf(row.getString("role"))));
                    }
                    return Optional.empty();
                });
    }
}

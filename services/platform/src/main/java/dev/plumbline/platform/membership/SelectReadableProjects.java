package dev.plumbline.platform.membership;

import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** The projects in which a person may at least look: a project role replaces the organization role (contract section g). */
final class SelectReadableProjects {

    static final String SQL = """
            SELECT p.id
            FROM project p
            JOIN organization_member om ON om.organization_id = p.organization_id AND om.person_id = $1
            LEFT JOIN project_member pm ON pm.project_id = p.id AND pm.person_id = $1
            WHERE coalesce(pm.role, om.role) <> 'NONE'
            ORDER BY p.id""";

    private SelectReadableProjects() {}

    static Uni<List<ProjectId>> run(SqlConnection connection, PersonId person) {
        return connection.preparedQuery(SQL).execute(Tuple.of(person.value())).map(rows -> {
            List<ProjectId> ids = new ArrayList<>();
            for (Row row : rows) {
                ids.add(new ProjectId(row.getString("id")));
            }
            return ids;
        });
    }
}

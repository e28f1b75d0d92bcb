package dev.plumbline.ingestion.purge;

import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows that say which projects were deleted; written by tenant-admin, and here when the project is finished. */
final class Removals {

    /** Sees which projects are to be cleared away, and nothing of them. */
    static final Tenant ANY = new Tenant(Map.of("app.purge", "on"));

    private static final String OPEN =
            "SELECT project_id FROM project_removal WHERE finished_at IS NULL ORDER BY requested_at, project_id";

    private static final String CLAIM = """
            SELECT 1 FROM project_removal WHERE project_id = $1 AND finished_at IS NULL
            FOR UPDATE SKIP LOCKED""";

    private static final String FINISH = """
            UPDATE project_removal SET finished_at = now()
            WHERE project_id = $1 AND requested_at < now() - make_interval(secs => $2)""";

    private static final String FORGET_VERSIONS = "DELETE FROM telemetry_version WHERE project_id = $1";

    private Removals() {}

    static Uni<List<ProjectId>> open(SqlConnection connection) {
        return connection.preparedQuery(OPEN).execute().map(rows -> {
            List<ProjectId> found = new ArrayList<>();
            for (Row row : rows) {
                found.add(new ProjectId(row.getString("project_id")));
            }
            return found;
        });
    }

    /** Until the end of the transaction; false when another node is at it, or it is finished. */
    static Uni<Boolean> claim(SqlConnection connection, ProjectId project) {
        return connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(project.value()))
                .map(rows -> rows.rowCount() > 0);
    }

    /** Of a project without rows: nothing when it has to be watched longer. The counts of its changes go last, they count deletions. */
    static Uni<Void> finish(SqlConnection connection, ProjectId project, Duration watch) {
        return connection
                .preparedQuery(FINISH)
                .execute(Tuple.of(project.value(), (double) watch.toSeconds()))
                .chain(done -> done.rowCount() == 0
                        ? Uni.createFrom().voidItem()
                        : connection
                                .preparedQuery(FORGET_VERSIONS)
                                .execute(Tuple.of(project.value()))
                                .replaceWithVoid());
    }
}

package dev.plumbline.ingestion.edit;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;

/** Sets a bookmark, of which no span knows. */
final class UpdateBookmark {

    private static final String SQL = """
            UPDATE trace t SET bookmarked = $3
            FROM (SELECT project_id, id, bookmarked FROM trace WHERE project_id = $1 AND id = $2 FOR UPDATE) b
            WHERE t.project_id = b.project_id AND t.id = b.id
            RETURNING b.bookmarked AS before""";

    private UpdateBookmark() {}

    /** @return what it was; empty when there is no such trace */
    static Uni<Optional<Boolean>> run(SqlConnection connection, ProjectId project, String trace, boolean bookmarked) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), trace, bookmarked))
                .map(rows -> {
                    for (Row row : rows) {
                        return Optional.of(row.getBoolean("before"));
                    }
                    return Optional.empty();
                });
    }
}

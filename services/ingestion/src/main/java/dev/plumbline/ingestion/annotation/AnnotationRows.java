package dev.plumbline.ingestion.annotation;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements on one stored score. */
final class AnnotationRows {

    private static final String LOCK = """
            SELECT name, source, data_type, value, string_value, comment, config_id, trace_id
            FROM score WHERE project_id = $1 AND id = $2
            FOR UPDATE""";

    private static final String UPDATE = """
            UPDATE score SET value = $3, string_value = $4, comment = $5, event_time = $6, updated_at = $6
            WHERE project_id = $1 AND id = $2""";

    private static final String DELETE = "DELETE FROM score WHERE project_id = $1 AND id = $2";

    private AnnotationRows() {}

    static Uni<Optional<StoredAnnotation>> lock(SqlConnection connection, ProjectId project, String id) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(project.value(), id))
                .map(rows -> {
                    for (Row row : rows) {
                        return Optional.of(StoredAnnotation.from(row));
                    }
                    return Optional.empty();
                });
    }

    static Uni<Void> update(
            SqlConnection connection,
            ProjectId project,
            String id,
            AnnotationValue value,
            @Nullable String comment,
            Instant now) {
        return connection
                .preparedQuery(UPDATE)
                .execute(Tuple.from(Arrays.asList(
                        project.value(), id, value.number(), value.text(), comment, now.atOffset(ZoneOffset.UTC))))
                .replaceWithVoid();
    }

    static Uni<Void> delete(SqlConnection connection, ProjectId project, String id) {
        return connection
                .preparedQuery(DELETE)
                .execute(Tuple.of(project.value(), id))
                .replaceWithVoid();
    }
}

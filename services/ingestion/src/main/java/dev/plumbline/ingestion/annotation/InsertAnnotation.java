package dev.plumbline.ingestion.annotation;

import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;

/** Writes a score whose trace or session exists: it takes the environment from there. */
final class InsertAnnotation {

    private static final String SQL = """
            INSERT INTO score (
                project_id, id, trace_id, observation_id, session_id, name, source, data_type, value, string_value, comment,
                config_id, author_user_id, environment, "timestamp", event_time, content_hash, created_at, updated_at)
            SELECT $1, $2, $3, $4, $5, $6, 'ANNOTATION', $7, $8, $9, $10, $11, $12, t.environment, $13, $13, 0, $13, $13
            FROM trace t
            WHERE t.project_id = $1 AND (t.id = $3 OR t.session_id = $5)
            ORDER BY t."timestamp", t.id
            LIMIT 1""";

    private InsertAnnotation() {}

    /** @return whether there is something to score */
    static Uni<Boolean> run(
            SqlConnection connection,
            ProjectId project,
            String id,
            NewAnnotation score,
            AnnotationValue value,
            PersonId author,
            Instant now) {
        OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.from(Arrays.asList(
                        project.value(),
                        id,
                        score.traceId(),
                        score.observationId(),
                        score.sessionId(),
                        Objects.requireNonNull(score.name()).strip(),
                        value.dataType(),
                        value.number(),
                        value.text(),
                        score.comment(),
                        score.configId(),
                        author.value(),
                        time)))
                .map(rows -> rows.rowCount() > 0);
    }
}

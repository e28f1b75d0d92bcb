package dev.plumbline.ingestion.edit;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Deletes traces with all that belongs to them, in one transaction. The traces are locked first, in the order in which writers lock
 * them: a span that arrives in the middle waits, and then makes a new trace.
 */
final class DeleteTraces {

    static final String SQL = """
            SELECT id, first_day, last_day FROM trace
            WHERE project_id = $1 AND id = ANY ($2::text[])
            ORDER BY id COLLATE "C"
            FOR UPDATE""";

    private static final List<String> OF_DAYS = List.of(
            "DELETE FROM span WHERE project_id = $1 AND trace_id = ANY ($2::text[]) AND day BETWEEN $3 AND $4",
            "DELETE FROM payload WHERE project_id = $1 AND trace_id = ANY ($2::text[]) AND day BETWEEN $3 AND $4");

    private static final List<String> OF_TRACES = List.of(
            "DELETE FROM score WHERE project_id = $1 AND trace_id = ANY ($2::text[])",
            "DELETE FROM comment WHERE project_id = $1 AND trace_id = ANY ($2::text[])",
            "DELETE FROM observation_identity WHERE project_id = $1 AND trace_id = ANY ($2::text[])",
            "DELETE FROM trace WHERE project_id = $1 AND id = ANY ($2::text[])");

    private DeleteTraces() {}

    /** @return the ids of those that were there */
    static Uni<List<String>> run(SqlConnection connection, ProjectId project, List<String> traces) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), traces.toArray(String[]::new)))
                .chain(rows -> {
                    List<String> found = new ArrayList<>();
                    LocalDate first = LocalDate.MAX;
                    LocalDate last = LocalDate.MIN;
                    for (Row row : rows) {
                        found.add(row.getString("id"));
                        LocalDate from = row.getLocalDate("first_day");
                        LocalDate to = row.getLocalDate("last_day");
                        first = from.isBefore(first) ? from : first;
                        last = to.isAfter(last) ? to : last;
                    }
                    return found.isEmpty()
                            ? Uni.createFrom().item(found)
                            : delete(connection, project, found, first, last).replaceWith(found);
                });
    }

    private static Uni<Void> delete(
            SqlConnection connection, ProjectId project, List<String> traces, LocalDate first, LocalDate last) {
        String[] ids = traces.toArray(String[]::new);
        Uni<Void> done = Uni.createFrom().voidItem();
        for (String sql : OF_DAYS) {
            done = done.chain(() -> execute(connection, sql, Tuple.of(project.value(), ids, first, last)));
        }
        for (String sql : OF_TRACES) {
            done = done.chain(() -> execute(connection, sql, Tuple.of(project.value(), ids)));
        }
        return done;
    }

    private static Uni<Void> execute(SqlConnection connection, String sql, Tuple arguments) {
        return connection.preparedQuery(sql).execute(arguments).replaceWithVoid();
    }
}

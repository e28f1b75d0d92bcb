package dev.plumbline.ingestion.purge;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** Some rows of a project, from the first table that has any. Observations go before their traces, whose end they tell. */
final class DeleteSlice {

    private static final List<String> TABLES = List.of("""
            DELETE FROM span WHERE project_id = $1 AND (day, trace_id, id) IN
                (SELECT day, trace_id, id FROM span WHERE project_id = $1 LIMIT $2)""", """
            DELETE FROM payload WHERE project_id = $1 AND (day, trace_id, block) IN
                (SELECT day, trace_id, block FROM payload WHERE project_id = $1 LIMIT $2)""", """
            DELETE FROM score WHERE project_id = $1 AND id IN (SELECT id FROM score WHERE project_id = $1 LIMIT $2)""", """
            DELETE FROM observation_identity WHERE project_id = $1 AND id IN
                (SELECT id FROM observation_identity WHERE project_id = $1 LIMIT $2)""", """
            DELETE FROM trace WHERE project_id = $1 AND id IN (SELECT id FROM trace WHERE project_id = $1 LIMIT $2)""", """
            DELETE FROM ingest_ledger WHERE project_id = $1 AND hour IN
                (SELECT hour FROM ingest_ledger WHERE project_id = $1 LIMIT $2)""");

    private DeleteSlice() {}

    /** @return how many rows; 0 when there are none left */
    static Uni<Integer> run(SqlConnection connection, ProjectId project, int rows) {
        Uni<Integer> deleted = Uni.createFrom().item(0);
        for (String sql : TABLES) {
            deleted = deleted.chain(before -> before > 0
                    ? Uni.createFrom().item(before)
                    : connection
                            .preparedQuery(sql)
                            .execute(Tuple.of(project.value(), rows))
                            .map(result -> result.rowCount()));
        }
        return deleted;
    }
}

package dev.plumbline.ingestion.payload;

import dev.plumbline.ingestion.rows.Columns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** Writes new blocks; their ids are new, so there is nothing to meet. */
public final class InsertPayloads {

    private static final String SQL = """
            INSERT INTO payload (project_id, day, trace_id, block, body)
            SELECT * FROM unnest($1::text[], $2::date[], $3::text[], $4::bigint[], $5::bytea[])""";

    private InsertPayloads() {}

    public static Uni<Void> run(SqlConnection connection, List<BlockRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<BlockRow> columns = Columns.of(rows)
                .text(row -> row.trace().project().value())
                .date(BlockRow::day)
                .text(row -> row.trace().id())
                .number(BlockRow::block)
                .bytes(BlockRow::body);
        return connection.preparedQuery(SQL).execute(columns.tuple()).replaceWithVoid();
    }
}

package dev.plumbline.ingestion.payload;

import dev.plumbline.ingestion.rows.Columns;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;

/** Reads the blocks in which traces have payloads of their own. */
public final class SelectPayloads {

    private static final String SQL = """
            SELECT p.project_id, p.day, p.trace_id, p.block, p.body
            FROM unnest($1::text[], $2::date[], $3::text[], $4::bigint[]) AS k (project_id, day, trace_id, block)
            JOIN payload p USING (project_id, day, trace_id, block)""";

    private SelectPayloads() {}

    /** A block to read: it may lie in any partition, so its day is named. */
    public record Wanted(TraceKey trace, PayloadPlace place) {}

    public static Uni<List<BlockRow>> run(SqlConnection connection, List<Wanted> wanted) {
        Columns<Wanted> columns = Columns.of(wanted)
                .text(block -> block.trace().project().value())
                .date(block -> block.place().day())
                .text(block -> block.trace().id())
                .number(block -> block.place().block());
        return connection.preparedQuery(SQL).execute(columns.tuple()).map(rows -> {
            List<BlockRow> found = new ArrayList<>();
            for (Row row : rows) {
                found.add(from(row));
            }
            return found;
        });
    }

    private static BlockRow from(Row row) {
        return new BlockRow(
                new TraceKey(new ProjectId(row.getString("project_id")), row.getString("trace_id")),
                row.getLocalDate("day"),
                row.getLong("block"),
                row.getBuffer("body").getBytes());
    }
}

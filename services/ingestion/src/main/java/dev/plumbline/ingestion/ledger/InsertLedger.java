package dev.plumbline.ingestion.ledger;

import dev.plumbline.ingestion.rows.Columns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Adds counts to the rows of this hour and this writer. */
public final class InsertLedger {

    private static final String SQL = """
            INSERT INTO ingest_ledger AS l (project_id, hour, writer, signal, outcome, reason, count)
            SELECT r.project_id, $6, $7, r.signal, r.outcome, r.reason, r.count
            FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[])
                AS r (project_id, signal, outcome, reason, count)
            ON CONFLICT (project_id, hour, writer, signal, outcome, reason)
            DO UPDATE SET count = l.count + excluded.count""";

    private InsertLedger() {}

    /** @param writer differs between all that write at the same time, so that nobody waits for a row */
    public static Uni<Void> run(SqlConnection connection, Tally tally, Instant now, String writer) {
        List<Tally.Row> rows = tally.rows();
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<Tally.Row> columns = Columns.of(rows)
                .text(row -> row.key().project().value())
                .text(row -> row.key().signal().label())
                .text(row -> row.key().outcome().label())
                .text(row -> row.key().reason())
                .number(Tally.Row::count)
                .each(now.truncatedTo(ChronoUnit.HOURS))
                .each(writer);
        return connection.preparedQuery(SQL).execute(columns.tuple()).replaceWithVoid();
    }
}

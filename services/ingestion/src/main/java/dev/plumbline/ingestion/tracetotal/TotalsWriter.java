package dev.plumbline.ingestion.tracetotal;

import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.span.SpanChanges;
import dev.plumbline.ingestion.span.SpanRow;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the totals of traces up to date that were there before; a new trace is inserted with its own. */
public final class TotalsWriter {

    private TotalsWriter() {}

    /**
     * After the spans are written, in the same transaction, which holds the locks of these traces.
     *
     * @param found the traces that were there before
     */
    public static Uni<Void> write(SqlConnection connection, Set<TraceKey> found, SpanChanges spans) {
        Set<TraceKey> changed =
                spans.changed().stream().map(span -> span.key().trace()).collect(Collectors.toSet());
        List<SpanRow> added = spans.fresh().stream()
                .filter(span -> found.contains(span.key().trace()))
                .filter(span -> !changed.contains(span.key().trace()))
                .toList();
        List<UpdateTotals.Growth> growths = TraceTotals.byTrace(added).entrySet().stream()
                .map(entry -> new UpdateTotals.Growth(entry.getKey(), entry.getValue()))
                .toList();
        return UpdateTotals.run(connection, growths)
                .chain(() -> UpdateRecountedTotals.run(
                        connection, changed.stream().sorted().toList()));
    }
}

package dev.plumbline.ingestion.span;

import dev.plumbline.ingestion.ledger.Outcome;
import dev.plumbline.ingestion.ledger.Signal;
import dev.plumbline.ingestion.ledger.Tally;
import dev.plumbline.ingestion.rows.SpanKey;
import dev.plumbline.ingestion.rows.TraceKey;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the spans of one transaction. The traces of all of them are locked by then, so what is read here stays true until the
 * commit.
 */
public final class SpanWriter {

    private SpanWriter() {}

    /**
     * @param latest what {@link #latest} gave
     * @param found the traces that were there before, with the days of their spans; a new trace has no spans to meet
     */
    public static Uni<SpanChanges> write(
            SqlConnection connection,
            SortedMap<SpanKey, SpanRow> latest,
            Map<TraceKey, DayRange> found,
            Tally tally,
            Instant now) {
        List<SelectSpans.Wanted> wanted = wanted(latest, found);
        Uni<Map<SpanKey, StoredSpan>> stored =
                wanted.isEmpty() ? Uni.createFrom().item(Map.of()) : SelectSpans.run(connection, wanted);
        return stored.map(spans -> Plan.of(latest, spans, tally))
                .call(plan -> UpdateSpans.run(connection, plan.changed, now))
                .call(plan -> InsertSpans.run(connection, plan.fresh, now))
                .map(Plan::changes);
    }

    private static List<SelectSpans.Wanted> wanted(SortedMap<SpanKey, SpanRow> latest, Map<TraceKey, DayRange> found) {
        List<SelectSpans.Wanted> wanted = new ArrayList<>();
        for (SpanKey key : latest.keySet()) {
            DayRange days = found.get(key.trace());
            if (days != null) {
                wanted.add(new SelectSpans.Wanted(key, days));
            }
        }
        return wanted;
    }

    /** One version of each span: PostgreSQL takes a key only once in a statement. */
    public static SortedMap<SpanKey, SpanRow> latest(List<SpanRow> rows, Tally tally) {
        SortedMap<SpanKey, SpanRow> latest = new TreeMap<>();
        for (SpanRow row : rows) {
            latest.merge(row.key(), row, (one, other) -> later(one, other, tally));
        }
        return latest;
    }

    private static SpanRow later(SpanRow one, SpanRow other, Tally tally) {
        int order = one.version().compareTo(other.version());
        tally.add(one.project(), Signal.SPAN, order == 0 ? Outcome.DUPLICATE : Outcome.MERGED);
        return order >= 0 ? one : other;
    }

    private static final class Plan {
        private final List<SpanRow> fresh = new ArrayList<>();
        private final List<UpdateSpans.Change> changed = new ArrayList<>();

        static Plan of(SortedMap<SpanKey, SpanRow> latest, Map<SpanKey, StoredSpan> stored, Tally tally) {
            Plan plan = new Plan();
            latest.forEach((key, row) -> tally.add(row.project(), Signal.SPAN, plan.add(row, stored, key)));
            return plan;
        }

        private Outcome add(SpanRow row, Map<SpanKey, StoredSpan> stored, SpanKey key) {
            StoredSpan met = stored.get(key);
            if (met == null) {
                fresh.add(row);
                return Outcome.ACCEPTED;
            }
            int order = row.version().compareTo(met.version());
            if (order > 0) {
                changed.add(new UpdateSpans.Change(row, met.day()));
            }
            return order == 0 ? Outcome.DUPLICATE : Outcome.MERGED;
        }

        SpanChanges changes() {
            return new SpanChanges(
                    fresh, changed.stream().map(UpdateSpans.Change::row).toList());
        }
    }
}

package dev.plumbline.ingestion.tracerow;

import dev.plumbline.ingestion.payload.SelectPayloads;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.rows.VanishedRowException;
import dev.plumbline.ingestion.trace.Claim;
import dev.plumbline.ingestion.trace.StoredTrace;
import dev.plumbline.ingestion.trace.TraceField;
import dev.plumbline.ingestion.trace.TracePayload;
import dev.plumbline.ingestion.trace.TraceState;
import dev.plumbline.ingestion.tracetotal.TraceTotals;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the traces of one transaction, and by that locks them: every span of a trace is written by whoever holds its row. What
 * the database holds is the same pure fold of all fragments that happens in memory.
 */
public final class TraceWriter {

    private TraceWriter() {}

    /**
     * @param rows of several requests; a trace may be among them more than once
     * @param totals of the spans that come with them: what a new trace starts with
     */
    public static Uni<TraceChanges> write(
            SqlConnection connection, List<TraceRow> rows, Map<TraceKey, TraceTotals> totals, Instant now) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(new TraceChanges());
        }
        return packed(TraceFold.fold(rows)).chain(incoming -> InsertTraces.run(connection, incoming.rows(), totals, now)
                .chain(inserted -> mergeFound(connection, incoming, inserted, now)));
    }

    /**
     * Merges what a person says of one trace, which the caller has seen to exist.
     *
     * @return what the row held before; null when it has gone
     */
    public static Uni<@Nullable StoredTrace> edit(
            SqlConnection connection, TraceKey key, Map<TraceField, Claim> claims, Instant now) {
        return SelectTraces.run(connection, List.of(key)).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().nullItem();
            }
            StoredTrace row = found.get(0).row();
            TraceState stored = TraceState.restore(row);
            TraceState claim = new TraceState(
                    stored.timestamp(),
                    stored.firstDay(),
                    stored.lastDay(),
                    claims,
                    new TreeSet<>(),
                    TracePayload.EMPTY);
            TraceState merged = TraceState.merge(stored, claim);
            return UpdateTraces.run(
                            connection,
                            List.of(new TraceRow(key, merged, found.get(0).place())),
                            now)
                    .replaceWith(row);
        });
    }

    private static Uni<TraceChanges> mergeFound(
            SqlConnection connection, PackedTraces incoming, Set<TraceKey> inserted, Instant now) {
        TraceChanges changes = new TraceChanges();
        changes.made(incoming.blocks());
        Map<TraceKey, TraceRow> losers = new HashMap<>();
        for (TraceRow row : incoming.rows()) {
            if (inserted.contains(row.key())) {
                changes.wrote(row);
            } else {
                losers.put(row.key(), row);
            }
        }
        if (losers.isEmpty()) {
            return Uni.createFrom().item(changes);
        }
        return SelectTraces.run(connection, losers.keySet().stream().sorted().toList())
                .invoke(found -> requireAll(found, losers))
                .invoke(found -> found.forEach(trace -> changes.found(trace.key(), trace.row())))
                .chain(found -> merged(connection, found, losers))
                .invoke(merged -> merged.rows().forEach(changes::wrote))
                .invoke(merged -> changes.made(merged.blocks()))
                .chain(merged -> UpdateTraces.run(connection, merged.rows(), now))
                .replaceWith(changes);
    }

    /** A row that was deleted between two statements: the transaction is tried again. */
    private static void requireAll(List<FoundTrace> found, Map<TraceKey, TraceRow> losers) {
        if (found.size() != losers.size()) {
            throw new VanishedRowException();
        }
    }

    /** The rows that change, packed. */
    private static Uni<PackedTraces> merged(
            SqlConnection connection, List<FoundTrace> found, Map<TraceKey, TraceRow> losers) {
        List<TraceRow> changed = new ArrayList<>();
        List<FoundTrace> toLoad = new ArrayList<>();
        for (FoundTrace trace : found) {
            TraceRow incoming = Objects.requireNonNull(losers.get(trace.key()));
            TraceState stored = TraceState.restore(trace.row());
            TraceState merged = TraceState.merge(stored, incoming.state());
            if (merged.equals(stored)) {
                continue;
            }
            TraceRow row = TraceFold.place(new TraceRow(trace.key(), stored, trace.place()), incoming, merged);
            if (row.isPacked() || merged.payload().isLoaded()) {
                changed.add(row);
            } else {
                toLoad.add(trace);
            }
        }
        if (toLoad.isEmpty()) {
            return packed(changed);
        }
        return load(connection, toLoad, losers).chain(loaded -> {
            changed.addAll(loaded);
            return packed(changed);
        });
    }

    /** Parts of the new payload are in the old block: read it, and merge once more with the bytes at hand. */
    private static Uni<List<TraceRow>> load(
            SqlConnection connection, List<FoundTrace> traces, Map<TraceKey, TraceRow> losers) {
        List<SelectPayloads.Wanted> wanted = traces.stream()
                .map(trace -> new SelectPayloads.Wanted(trace.key(), Objects.requireNonNull(trace.place())))
                .toList();
        return SelectPayloads.run(connection, wanted)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(blocks -> traces.stream()
                        .map(trace -> {
                            TraceState stored = TraceState.restore(trace.row())
                                    .load(TraceFold.payload(blocks, trace.key(), trace.place()));
                            TraceRow incoming = Objects.requireNonNull(losers.get(trace.key()));
                            return new TraceRow(trace.key(), TraceState.merge(stored, incoming.state()), null);
                        })
                        .toList());
    }

    private static Uni<PackedTraces> packed(List<TraceRow> rows) {
        PackedTraces traces = new PackedTraces(rows, List.of());
        return rows.stream().allMatch(TraceRow::isPacked)
                ? Uni.createFrom().item(traces)
                : Uni.createFrom()
                        .item(() -> PackedTraces.pack(rows))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}

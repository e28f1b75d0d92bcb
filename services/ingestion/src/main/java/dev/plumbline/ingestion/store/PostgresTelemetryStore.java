package dev.plumbline.ingestion.store;

import dev.plumbline.ingestion.ledger.InsertLedger;
import dev.plumbline.ingestion.ledger.LedgerEntry;
import dev.plumbline.ingestion.ledger.Tally;
import dev.plumbline.ingestion.partition.Partitions;
import dev.plumbline.ingestion.payload.BlockRow;
import dev.plumbline.ingestion.payload.InsertPayloads;
import dev.plumbline.ingestion.payload.PayloadPlace;
import dev.plumbline.ingestion.rows.SpanKey;
import dev.plumbline.ingestion.scorerow.ScoreWriter;
import dev.plumbline.ingestion.span.SpanRow;
import dev.plumbline.ingestion.span.SpanWriter;
import dev.plumbline.ingestion.tracerow.TraceChanges;
import dev.plumbline.ingestion.tracerow.TraceWriter;
import dev.plumbline.ingestion.tracetotal.TotalsWriter;
import dev.plumbline.ingestion.tracetotal.TraceTotals;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One transaction per batch, in an order in which nobody waits in a circle: traces (which locks them), their spans and totals, the
 * payload blocks that a row written points to, scores, the ledger.
 */
@ApplicationScoped
public class PostgresTelemetryStore implements TelemetryStore {

    private final Pool pool;
    private final Partitions partitions;
    private final Clock clock;

    @Inject
    public PostgresTelemetryStore(@ReactiveDataSource("ingest") Pool pool, Partitions partitions) {
        this(pool, partitions, Clock.systemUTC());
    }

    PostgresTelemetryStore(Pool pool, Partitions partitions, Clock clock) {
        this.pool = pool;
        this.partitions = partitions;
        this.clock = clock;
    }

    @Override
    public Uni<Void> write(List<Write> batch, String writer) {
        Set<ProjectId> projects = batch.stream().map(Write::project).collect(Collectors.toSet());
        Set<LocalDate> days =
                batch.stream().flatMap(write -> write.days().stream()).collect(Collectors.toSet());
        return partitions
                .ensure(days)
                .chain(() -> TenantTransaction.run(
                        pool, Tenant.projects(projects), connection -> write(connection, batch, writer)));
    }

    private Uni<Void> write(SqlConnection connection, List<Write> batch, String writer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Tally tally = tally(batch);
        SortedMap<SpanKey, SpanRow> latest = SpanWriter.latest(all(batch, Write::spans), tally);
        return TraceWriter.write(connection, all(batch, Write::traces), TraceTotals.byTrace(latest.values()), now)
                .chain(traces -> SpanWriter.write(connection, latest, traces.found(), tally, now)
                        .call(spans ->
                                TotalsWriter.write(connection, traces.found().keySet(), spans))
                        .chain(spans -> InsertPayloads.run(connection, pointedTo(batch, traces, spans.written()))))
                .chain(() -> ScoreWriter.write(connection, all(batch, Write::scores), tally, now))
                .chain(() -> InsertLedger.run(connection, tally, now, writer));
    }

    private static Tally tally(List<Write> batch) {
        Tally tally = new Tally();
        for (Write write : batch) {
            for (LedgerEntry entry : write.ledger()) {
                tally.add(write.project(), entry);
            }
        }
        return tally;
    }

    /** A request that was delivered twice brings blocks that no row will ever point to. */
    private static List<BlockRow> pointedTo(List<Write> batch, TraceChanges traces, List<SpanRow> spans) {
        Set<Long> blocks = Stream.concat(
                        traces.places().stream(),
                        spans.stream().map(SpanRow::place).filter(Objects::nonNull))
                .map(PayloadPlace::block)
                .collect(Collectors.toSet());
        return Stream.concat(all(batch, Write::blocks).stream(), traces.blocks().stream())
                .filter(block -> blocks.contains(block.block()))
                .toList();
    }

    private static <T> List<T> all(List<Write> batch, Function<Write, List<T>> part) {
        return batch.stream().map(part).flatMap(Collection::stream).toList();
    }
}

package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.payload.MetadataFilter;
import dev.plumbline.analytics.payload.PayloadBodies;
import dev.plumbline.analytics.payload.PayloadPlace;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.querycompiler.QueryCompiler;
import dev.plumbline.analytics.querycompiler.RowKeys;
import dev.plumbline.analytics.querycompiler.SqlQuery;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.schema.payload.Payload;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a query whose metadata satisfies its filters. Metadata is stored compressed, where no statement sees it: this
 * reads it a few megabytes at a time, and refuses to read without bounds.
 */
final class MetadataSearch {

    private static final int BATCH_BYTES = 8 * 1024 * 1024;
    /** A body of a few bytes may unpack to many: a bound on the work between two looks at the clock. */
    private static final int BATCH_BLOCKS = 64;

    private final QueryCompiler compiler;
    private final int maxRows;

    MetadataSearch(QueryCompiler compiler, int maxRows) {
        this.compiler = compiler;
        this.maxRows = maxRows;
    }

    Uni<RowKeys> find(ProjectId project, MetricsQuery query, TimedTransactions transactions) {
        int keyCount = query.view().keys().size();
        List<Filter> filters = query.metadataFilters();
        SqlQuery places = compiler.places(project, query, maxRows);
        return transactions
                .run(connection -> connection
                        .preparedQuery(places.text())
                        .execute(SqlArguments.bind(places))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> MetadataRow.from(row, keyCount))
                                .toList()))
                .invoke(this::check)
                .chain(rows -> batches(project, rows, transactions)
                        .chain(batches -> Multi.createFrom()
                                .iterable(batches)
                                .onItem()
                                .transformToUniAndConcatenate(batch -> matching(project, batch, filters, transactions))
                                .collect()
                                .asList())
                        .map(matching -> matching.stream().flatMap(List::stream).toList())
                        .map(matching -> withRowsWithoutPayload(matching, rows, filters)))
                .map(matching -> MetadataRow.keysOf(matching, keyCount));
    }

    private void check(List<MetadataRow> rows) {
        if (rows.size() > maxRows) {
            throw new ApiException(
                    ErrorCode.UNPROCESSABLE,
                    "A metadata filter looks through " + maxRows
                            + " rows at most. Narrow the time range or add filters on" + " other columns.");
        }
    }

    private static Uni<List<List<MetadataRow>>> batches(
            ProjectId project, List<MetadataRow> rows, TimedTransactions transactions) {
        List<@Nullable PayloadPlace> places =
                rows.stream().map(MetadataRow::place).collect(Collectors.toList());
        return transactions
                .run(connection -> PayloadBodies.sizes(connection, project, places))
                .map(sizes -> batches(sizes, byBlock(rows)));
    }

    private static List<List<MetadataRow>> batches(
            Map<PayloadPlace.Block, Integer> sizes, Map<PayloadPlace.Block, List<MetadataRow>> rows) {
        List<List<MetadataRow>> batches = new ArrayList<>();
        List<MetadataRow> batch = new ArrayList<>();
        int blocks = 0;
        long bytes = 0;
        for (Map.Entry<PayloadPlace.Block, Integer> block : sizes.entrySet()) {
            if (blocks > 0 && (blocks == BATCH_BLOCKS || bytes + block.getValue() > BATCH_BYTES)) {
                batches.add(batch);
                batch = new ArrayList<>();
                blocks = 0;
                bytes = 0;
            }
            batch.addAll(rows.getOrDefault(block.getKey(), List.of()));
            blocks++;
            bytes += block.getValue();
        }
        batches.add(batch);
        return batches;
    }

    private static Uni<List<MetadataRow>> matching(
            ProjectId project, List<MetadataRow> batch, List<Filter> filters, TimedTransactions transactions) {
        List<@Nullable PayloadPlace> places =
                batch.stream().map(MetadataRow::place).collect(Collectors.toList());
        return transactions
                .run(connection -> PayloadBodies.read(connection, project, places))
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(bodies -> matching(bodies, byBlock(batch), filters));
    }

    private static List<MetadataRow> matching(
            PayloadBodies bodies, Map<PayloadPlace.Block, List<MetadataRow>> rows, List<Filter> filters) {
        List<MetadataRow> matching = new ArrayList<>();
        bodies.unpackEach((block, payloads) -> {
            for (MetadataRow row : rows.getOrDefault(block, List.of())) {
                int index = Objects.requireNonNull(row.place()).index();
                Payload payload = index < payloads.size() ? payloads.get(index) : Payload.EMPTY;
                if (MetadataFilter.matches(filters, payload.metadata())) {
                    matching.add(row);
                }
            }
        });
        return matching;
    }

    private static List<MetadataRow> withRowsWithoutPayload(
            List<MetadataRow> matching, List<MetadataRow> all, List<Filter> filters) {
        if (!MetadataFilter.matches(filters, null)) {
            return matching;
        }
        List<MetadataRow> more = new ArrayList<>(matching);
        all.stream().filter(row -> row.place() == null).forEach(more::add);
        return more;
    }

    private static Map<PayloadPlace.Block, List<MetadataRow>> byBlock(List<MetadataRow> rows) {
        return rows.stream()
                .filter(row -> row.place() != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.place()).block()));
    }
}

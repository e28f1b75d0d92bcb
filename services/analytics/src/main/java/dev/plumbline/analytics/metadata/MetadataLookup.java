package dev.plumbline.analytics.metadata;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.list.ListCompiler;
import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.analytics.list.ListTable;
import dev.plumbline.analytics.payload.ContentSearch;
import dev.plumbline.analytics.payload.MetadataFilter;
import dev.plumbline.analytics.payload.PayloadBatches;
import dev.plumbline.analytics.payload.PayloadBodies;
import dev.plumbline.analytics.payload.PayloadPlace;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.schema.payload.Payload;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Replaces the filters on metadata, and searches in inputs and outputs, by the ids of the rows that satisfy them: it looks through the rows that the other filters
 * leave, a few megabytes at a time, and refuses to look through more than it can in a moment.
 */
public final class MetadataLookup {

    public static final String COLUMN = "metadata";

    static final int MAX_ROWS = 10_000;

    private final ListCompiler lists;
    private final String select;
    private final String traceColumn;

    public MetadataLookup(ListCompiler lists, MetadataSelect select) {
        this.lists = lists;
        this.select = select.select();
        this.traceColumn = select.traceColumn();
    }

    /** Filters that hold for the same rows, none of them on metadata. */
    public Uni<List<Filter>> resolve(SqlConnection connection, ProjectId project, List<Filter> filters) {
        List<Filter> stored =
                filters.stream().filter(MetadataLookup::isOnPayload).toList();
        if (stored.isEmpty()) {
            return Uni.createFrom().item(filters);
        }
        List<Filter> others =
                filters.stream().filter(filter -> !isOnPayload(filter)).toList();
        return candidates(connection, project, others)
                .chain(candidates -> matching(connection, project, candidates, stored))
                .map(found -> Stream.concat(others.stream(), among(found)).toList());
    }

    private static boolean isOnPayload(Filter filter) {
        return filter.column().equals(COLUMN) || filter.column().equals(ListTable.CONTENT);
    }

    private static boolean matches(List<Filter> filters, Payload payload) {
        List<Filter> metadata = filters.stream()
                .filter(filter -> filter.column().equals(COLUMN))
                .toList();
        List<String> wanted = filters.stream()
                .filter(filter -> filter.column().equals(ListTable.CONTENT))
                .map(filter -> ((Filter.Text) filter).value())
                .toList();
        return MetadataFilter.matches(metadata, payload.metadata()) && ContentSearch.matches(wanted, payload);
    }

    /** The trace's id too: two traces may have a span of the same id. */
    private Stream<Filter> among(List<Candidate> found) {
        List<String> ids = found.stream().map(Candidate::id).distinct().toList();
        List<String> traceIds =
                found.stream().map(Candidate::traceId).distinct().toList();
        return Stream.of(
                new Filter.Options("id", FilterOperator.ANY_OF, ids),
                new Filter.Options(traceColumn, FilterOperator.ANY_OF, traceIds));
    }

    private Uni<List<Candidate>> candidates(SqlConnection connection, ProjectId project, List<Filter> others) {
        ListSql rows = lists.rows(project, select, others, MAX_ROWS + 1);
        return connection
                .preparedQuery(rows.sql())
                .execute(rows.tuple())
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(Candidate::from)
                        .toList())
                .invoke(MetadataLookup::check);
    }

    private static void check(List<Candidate> candidates) {
        if (candidates.size() > MAX_ROWS) {
            throw new ApiException(
                    ErrorCode.UNPROCESSABLE,
                    "A metadata filter or a search in inputs and outputs looks through " + MAX_ROWS
                            + " rows at most. Narrow the time range or add filters on other columns.");
        }
    }

    private static Uni<List<Candidate>> matching(
            SqlConnection connection, ProjectId project, List<Candidate> candidates, List<Filter> filters) {
        return PayloadBodies.sizes(connection, project, places(candidates))
                .map(sizes -> PayloadBatches.cut(candidates, Candidate::place, sizes))
                .chain(batches -> Multi.createFrom()
                        .iterable(batches)
                        .onItem()
                        .transformToUniAndConcatenate(batch -> matchingBatch(connection, project, batch, filters))
                        .collect()
                        .asList())
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    private static Uni<List<Candidate>> matchingBatch(
            SqlConnection connection, ProjectId project, List<Candidate> batch, List<Filter> filters) {
        return PayloadBodies.read(connection, project, places(batch))
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(bodies -> batch.stream()
                        .filter(candidate -> matches(filters, bodies.at(candidate.place())))
                        .toList());
    }

    private static List<PayloadPlace> places(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::place)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}

package dev.plumbline.analytics.observationv2;

import dev.plumbline.analytics.database.ReadTransaction;
import dev.plumbline.analytics.list.ListCompiler;
import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.analytics.list.SqlArguments;
import dev.plumbline.analytics.metadata.MetadataLookup;
import dev.plumbline.analytics.metadata.MetadataSelect;
import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.analytics.observation.ObservationColumns;
import dev.plumbline.analytics.observationv2.Found.Item;
import dev.plumbline.analytics.payload.PayloadBodies;
import dev.plumbline.analytics.payload.PayloadPlace;
import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Pages of observations in PostgreSQL. A page of large payloads ends before its limit: the cursor says where. */
@Singleton
final class ListReader {

    private static final ListCompiler LISTS = new ListCompiler(ObservationColumns.TABLE);
    private static final MetadataLookup METADATA = new MetadataLookup(LISTS, MetadataSelect.OBSERVATIONS);

    /** Of compressed bodies. */
    private static final long MAX_BYTES = 16 * 1024 * 1024;

    private final Pool pool;
    private final TraceStore traces;

    ListReader(@ReactiveDataSource("read") Pool pool, TraceStore traces) {
        this.pool = pool;
        this.traces = traces;
    }

    Uni<Found> list(ProjectId project, ListQuery query) {
        return ReadTransaction.run(pool, Tenant.project(project), connection -> METADATA.resolve(
                                connection, project, query.filters())
                        .chain(filters -> page(connection, project, query.withFilters(filters))))
                .chain(found -> withTraces(project, query, found))
                .emitOn(Infrastructure.getDefaultExecutor());
    }

    static ListSql compile(ProjectId project, ListQuery query) {
        SqlArguments arguments = new SqlArguments();
        StringBuilder sql = new StringBuilder("SELECT " + Observation.COLUMNS + ", s.root"
                + LISTS.rows(project, query.filters(), List.of(), arguments));
        ListCursor after = query.after();
        if (after != null) {
            sql.append("\n  AND s.day <= ")
                    .append(arguments.add(LocalDate.ofInstant(after.startTime(), ZoneOffset.UTC)))
                    .append(" AND (s.start_time, s.id, s.trace_id) < (")
                    .append(arguments.add(after.startTime().atOffset(ZoneOffset.UTC)))
                    .append(", " + arguments.add(after.id()) + ", " + arguments.add(after.traceId()) + ")");
        }
        sql.append("\nORDER BY s.start_time DESC, s.id DESC, s.trace_id DESC\nLIMIT ")
                .append(arguments.add(query.limit() + 1));
        return arguments.with(sql.toString());
    }

    private static Uni<Found> page(SqlConnection connection, ProjectId project, ListQuery query) {
        ListSql sql = compile(project, query);
        Uni<List<Item>> items =
                connection.preparedQuery(sql.sql()).execute(sql.tuple()).map(ListReader::items);
        return query.fields().needsPayload()
                ? items.chain(found -> withPayloads(connection, project, query, found))
                : items.map(found -> cut(found, query.limit(), PayloadBodies.none()));
    }

    private static Uni<Found> withPayloads(
            SqlConnection connection, ProjectId project, ListQuery query, List<Item> found) {
        return PayloadBodies.sizes(connection, project, places(found))
                .map(sizes -> Math.min(query.limit(), fitting(found, sizes)))
                .chain(count -> PayloadBodies.read(
                                connection, project, places(found.subList(0, Math.min(count, found.size()))))
                        .map(bodies -> cut(found, count, bodies)));
    }

    /** How many of the first items fit into memory; one at least, or there would be no next page. */
    private static int fitting(List<Item> items, Map<PayloadPlace.Block, Integer> sizes) {
        Set<PayloadPlace.Block> blocks = new HashSet<>();
        long bytes = 0;
        for (int count = 0; count < items.size(); count++) {
            PayloadPlace place = items.get(count).observation().payload();
            if (place != null && blocks.add(place.block())) {
                bytes += sizes.getOrDefault(place.block(), 0);
            }
            if (bytes > MAX_BYTES && count > 0) {
                return count;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static Found cut(List<Item> found, int limit, PayloadBodies bodies) {
        if (found.size() <= limit || limit == 0) {
            return new Found(limit == 0 ? List.of() : found, Map.of(), bodies, null);
        }
        return new Found(
                found.subList(0, limit),
                Map.of(),
                bodies,
                ListCursor.of(found.get(limit - 1).observation()));
    }

    private Uni<Found> withTraces(ProjectId project, ListQuery query, Found found) {
        if (!query.fields().needsTrace() || found.items().isEmpty()) {
            return Uni.createFrom().item(found);
        }
        Set<String> ids =
                found.items().stream().map(item -> item.observation().traceId()).collect(Collectors.toSet());
        return traces.rows(project, ids).map(rows -> new Found(found.items(), rows, found.bodies(), found.next()));
    }

    private static List<Item> items(RowSet<Row> rows) {
        List<Observation> observations = Observation.all(rows);
        List<Item> items = new ArrayList<>(observations.size());
        for (Row row : rows) {
            items.add(new Item(observations.get(items.size()), row.getBoolean("root")));
        }
        return items;
    }

    private static List<PayloadPlace> places(List<Item> items) {
        return items.stream()
                .map(item -> item.observation().payload())
                .filter(Objects::nonNull)
                .toList();
    }
}

package dev.plumbline.analytics.observationstore;

import dev.plumbline.analytics.database.ReadTransaction;
import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.list.ListCompiler;
import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.analytics.list.StoredText;
import dev.plumbline.analytics.metadata.MetadataLookup;
import dev.plumbline.analytics.metadata.MetadataSelect;
import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.analytics.observation.ObservationColumns;
import dev.plumbline.analytics.observation.ObservationCursor;
import dev.plumbline.analytics.observation.ObservationItem;
import dev.plumbline.analytics.observation.ObservationQuery;
import dev.plumbline.analytics.observation.ObservationStore;
import dev.plumbline.analytics.observation.TraceDays;
import dev.plumbline.analytics.payload.PayloadBodies;
import dev.plumbline.analytics.payload.PayloadPlace;
import dev.plumbline.analytics.payload.Preview;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Observations in PostgreSQL, read as plumbline_read. Payloads are unpacked on a worker thread, after the transaction. */
@Singleton
public final class PostgresObservationStore implements ObservationStore {

    private static final ListCompiler LISTS = new ListCompiler(ObservationColumns.TABLE);
    private static final MetadataLookup METADATA = new MetadataLookup(LISTS, MetadataSelect.OBSERVATIONS);

    private final Pool pool;

    PostgresObservationStore(@ReactiveDataSource("read") Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<ListPage<ObservationItem>> list(ProjectId project, ObservationQuery query) {
        return ReadTransaction.run(pool, Tenant.project(project), connection -> METADATA.resolve(
                                connection, project, query.filters())
                        .chain(filters -> found(connection, project, filters, query)))
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(found -> new ListPage<>(found.items(query.previews()), found.total()));
    }

    @Override
    public Uni<Optional<ObservationItem>> find(ProjectId project, String id) {
        return StoredText.canBe(id)
                ? one(project, connection -> SelectObservation.run(connection, project, id))
                : Uni.createFrom().item(Optional.empty());
    }

    @Override
    public Uni<Optional<ObservationItem>> find(ProjectId project, String traceId, String id) {
        return StoredText.canBe(traceId) && StoredText.canBe(id)
                ? one(project, connection -> SelectTraceObservation.run(connection, project, traceId, id))
                : Uni.createFrom().item(Optional.empty());
    }

    @Override
    public Uni<List<Observation>> after(ProjectId project, TraceDays trace, ObservationCursor after, int limit) {
        return ReadTransaction.run(
                pool,
                Tenant.project(project),
                connection -> SelectObservationsAfter.run(connection, project, trace, after, limit));
    }

    private Uni<Optional<ObservationItem>> one(
            ProjectId project, Function<SqlConnection, Uni<Optional<Observation>>> select) {
        return ReadTransaction.run(pool, Tenant.project(project), connection -> select.apply(connection)
                        .chain(found ->
                                withPayloads(connection, project, found.stream().toList(), false)))
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(found -> found.items(false).stream().findFirst());
    }

    private static Uni<Found> found(
            SqlConnection connection, ProjectId project, List<Filter> filters, ObservationQuery query) {
        ListSql observations = LISTS.page(project, Observation.COLUMNS, filters, query.order(), query.page());
        ListSql count = LISTS.count(project, filters);
        return observations(connection, observations)
                .chain(found -> withPayloads(connection, project, found, query.previews()))
                .chain(found -> count(connection, count).map(found::withTotal));
    }

    private static Uni<List<Observation>> observations(SqlConnection connection, ListSql page) {
        return connection.preparedQuery(page.sql()).execute(page.tuple()).map(Observation::all);
    }

    private static Uni<Long> count(SqlConnection connection, ListSql count) {
        return connection.preparedQuery(count.sql()).execute(count.tuple()).map(rows -> rows.iterator()
                .next()
                .getLong(0));
    }

    private static Uni<Found> withPayloads(
            SqlConnection connection, ProjectId project, List<Observation> observations, boolean previews) {
        List<@Nullable PayloadPlace> places = new ArrayList<>();
        observations.forEach(observation -> places.add(observation.payload()));
        Uni<PayloadBodies> read = previews
                ? PayloadBodies.readStarts(connection, project, places)
                : PayloadBodies.read(connection, project, places);
        return read.map(bodies -> new Found(observations, bodies, 0));
    }

    /** What the statements gave, before payloads are unpacked. */
    private record Found(List<Observation> observations, PayloadBodies bodies, long total) {

        Found withTotal(long all) {
            return new Found(observations, bodies, all);
        }

        List<ObservationItem> items(boolean previews) {
            return observations.stream()
                    .map(observation -> new ObservationItem(
                            observation,
                            previews
                                    ? bodies.startOf(observation.payload(), Preview.BYTES)
                                    : bodies.at(observation.payload())))
                    .toList();
        }
    }
}

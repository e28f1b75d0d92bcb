package dev.plumbline.analytics.tracestore;

import dev.plumbline.analytics.database.ReadTransaction;
import dev.plumbline.analytics.list.ListCompiler;
import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.analytics.list.StoredText;
import dev.plumbline.analytics.metadata.MetadataLookup;
import dev.plumbline.analytics.metadata.MetadataSelect;
import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.analytics.observationstore.SelectTraceObservations;
import dev.plumbline.analytics.payload.PayloadBodies;
import dev.plumbline.analytics.payload.PayloadPlace;
import dev.plumbline.analytics.score.SelectScoreIds;
import dev.plumbline.analytics.score.SelectTraceScores;
import dev.plumbline.analytics.trace.FullTrace;
import dev.plumbline.analytics.trace.Trace;
import dev.plumbline.analytics.trace.TraceColumns;
import dev.plumbline.analytics.trace.TraceItem;
import dev.plumbline.analytics.trace.TraceParts;
import dev.plumbline.analytics.trace.TraceQuery;
import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.langfuse.score.ScoreV1;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Traces in PostgreSQL, read as plumbline_read. Payloads are unpacked on a worker thread, after the transaction. */
@Singleton
public final class PostgresTraceStore implements TraceStore {

    private static final ListCompiler LISTS = new ListCompiler(TraceColumns.TABLE);

    private static final MetadataLookup METADATA = new MetadataLookup(LISTS, MetadataSelect.TRACES);

    private final Pool pool;

    PostgresTraceStore(@ReactiveDataSource("read") Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<ListPage<TraceItem>> list(ProjectId project, TraceQuery query) {
        return ReadTransaction.run(pool, Tenant.project(project), connection -> METADATA.resolve(
                                connection, project, query.filters())
                        .map(query::withFilters)
                        .chain(resolved -> pageAndTotal(connection, project, resolved)))
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(found -> new ListPage<>(found.getKey().items(query.parts().io()), found.getValue()));
    }

    @Override
    public Uni<Optional<FullTrace>> find(ProjectId project, String id, TraceParts parts) {
        if (!StoredText.canBe(id)) {
            return item(Optional.empty());
        }
        return ReadTransaction.run(pool, Tenant.project(project), connection -> SelectTrace.run(connection, project, id)
                        .chain(found -> found.map(trace ->
                                        full(connection, project, trace, parts).map(Optional::of))
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))))
                .emitOn(Infrastructure.getDefaultExecutor());
    }

    @Override
    public Uni<Boolean> isPublic(ProjectId project, String id) {
        return StoredText.canBe(id)
                ? ReadTransaction.run(
                        pool, Tenant.project(project), connection -> SelectTracePublic.run(connection, project, id))
                : item(false);
    }

    @Override
    public Uni<Map<String, Trace>> rows(ProjectId project, Collection<String> ids) {
        return ReadTransaction.run(
                pool, Tenant.project(project), connection -> SelectTraces.run(connection, project, ids));
    }

    @Override
    public Uni<Optional<String>> newest(ProjectId project) {
        return ReadTransaction.run(
                pool, Tenant.project(project), connection -> SelectNewestTrace.run(connection, project));
    }

    @Override
    public Uni<Optional<ProjectId>> locate(Collection<ProjectId> projects, String id) {
        if (!StoredText.canBe(id)) {
            return item(Optional.empty());
        }
        return ReadTransaction.run(
                pool, Tenant.projects(projects), connection -> SelectTraceProject.run(connection, projects, id));
    }

    private static Uni<Map.Entry<TracePage, Long>> pageAndTotal(
            SqlConnection connection, ProjectId project, TraceQuery query) {
        return page(connection, project, query).chain(page -> count(connection, LISTS.count(project, query.filters()))
                .map(total -> Map.entry(page, total)));
    }

    private static Uni<TracePage> page(SqlConnection connection, ProjectId project, TraceQuery query) {
        ListSql page = LISTS.page(project, Trace.COLUMNS, query.filters(), query.order(), query.page());
        TraceParts parts = query.parts();
        return traces(connection, page).chain(traces -> observationIds(connection, project, traces, parts)
                .chain(observations -> scoreIds(connection, project, traces, parts)
                        .chain(scores -> bodies(connection, project, traces, parts)
                                .map(bodies -> new TracePage(traces, observations, scores, bodies)))));
    }

    private static Uni<List<Trace>> traces(SqlConnection connection, ListSql page) {
        return connection.preparedQuery(page.sql()).execute(page.tuple()).map(rows -> {
            List<Trace> traces = new ArrayList<>(rows.size());
            for (Row row : rows) {
                traces.add(Trace.from(row));
            }
            return traces;
        });
    }

    private static Uni<Long> count(SqlConnection connection, ListSql count) {
        return connection.preparedQuery(count.sql()).execute(count.tuple()).map(rows -> rows.iterator()
                .next()
                .getLong(0));
    }

    private static Uni<Map<String, List<String>>> observationIds(
            SqlConnection connection, ProjectId project, List<Trace> traces, TraceParts parts) {
        return parts.observations() ? SelectObservationIds.run(connection, project, traces) : item(Map.of());
    }

    private static Uni<Map<String, List<String>>> scoreIds(
            SqlConnection connection, ProjectId project, List<Trace> traces, TraceParts parts) {
        List<String> ids = traces.stream().map(Trace::id).toList();
        return parts.scores() ? SelectScoreIds.run(connection, project, ids) : item(Map.of());
    }

    private static Uni<PayloadBodies> bodies(
            SqlConnection connection, ProjectId project, List<Trace> traces, TraceParts parts) {
        List<@Nullable PayloadPlace> places = new ArrayList<>();
        traces.forEach(trace -> places.add(trace.payload()));
        return switch (parts.io()) {
            case NONE -> item(PayloadBodies.none());
            case PREVIEW -> PayloadBodies.readStarts(connection, project, places);
            case OWN, WHOLE -> PayloadBodies.read(connection, project, places);
        };
    }

    private static Uni<FullTrace> full(SqlConnection connection, ProjectId project, Trace trace, TraceParts parts) {
        return observations(connection, project, trace, parts)
                .chain(observations -> scores(connection, project, trace, parts)
                        .chain(scores -> bodies(connection, project, trace, observations, parts)
                                .map(bodies -> new FullTrace(trace, observations, scores, bodies))));
    }

    private static Uni<List<Observation>> observations(
            SqlConnection connection, ProjectId project, Trace trace, TraceParts parts) {
        return parts.observations()
                ? SelectTraceObservations.run(connection, project, trace.id(), trace.firstDay(), trace.lastDay())
                : item(List.of());
    }

    private static Uni<List<ScoreV1>> scores(
            SqlConnection connection, ProjectId project, Trace trace, TraceParts parts) {
        return parts.scores() ? SelectTraceScores.run(connection, project, trace.id()) : item(List.of());
    }

    private static Uni<PayloadBodies> bodies(
            SqlConnection connection,
            ProjectId project,
            Trace trace,
            List<Observation> observations,
            TraceParts parts) {
        List<@Nullable PayloadPlace> places = new ArrayList<>();
        places.add(trace.payload());
        return switch (parts.io()) {
            case NONE -> item(PayloadBodies.none());
            case PREVIEW -> PayloadBodies.readStarts(connection, project, places);
            case OWN -> PayloadBodies.read(connection, project, places);
            case WHOLE -> {
                observations.forEach(observation -> places.add(observation.payload()));
                yield PayloadBodies.read(connection, project, places);
            }
        };
    }

    private static <T> Uni<T> item(T value) {
        return Uni.createFrom().item(value);
    }
}

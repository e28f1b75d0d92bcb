package dev.plumbline.analytics.columns;

import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps hours of projects in memory. Every read asks the database which of them changed, and reads those again in the same
 * snapshot: what it gives is never older than the question.
 */
@ApplicationScoped
public class ColumnStore {

    /** Of the heap, which requests need as well. */
    private static final long SHARE = 5;
    /** Of one observation, about; a trace takes less. */
    private static final int ROW_BYTES = 70;
    /** Below the time limit of a metrics query. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(19);

    /** So few are read beside others; more take turns, or the first pages after a start would fill the heap together. */
    private static final long FEW_ROWS = 20_000;

    private final Pool pool;
    private final OneAtATime loads = new OneAtATime();
    private final long budget;
    private final Map<Key, ProjectColumns> projects = new ConcurrentHashMap<>();
    private final Map<Range, Turnstile<Optional<Columns>>> turnstiles = new ConcurrentHashMap<>();

    @Inject
    public ColumnStore(@ReactiveDataSource("read") Pool pool) {
        this(pool, Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** @param budget bytes of all columns together */
    public ColumnStore(Pool pool, long budget) {
        this.pool = pool;
        this.budget = budget;
    }

    private record Key(ProjectId project, Layout layout) {}

    private record Range(Key key, Instant from, Instant to) {}

    /** All hours that touch the range, as the database has them now; empty if they are too much for the memory. */
    public Uni<Optional<Columns>> read(ProjectId project, Layout layout, Instant from, Instant to) {
        Range range = new Range(
                new Key(project, layout), from.truncatedTo(ChronoUnit.HOURS), to.truncatedTo(ChronoUnit.HOURS));
        Turnstile<Optional<Columns>> turnstile =
                turnstiles.computeIfAbsent(range, some -> new Turnstile<>(() -> load(range)));
        return turnstile.pass().onTermination().invoke(() -> turnstiles.remove(range, turnstile));
    }

    private Uni<Optional<Columns>> load(Range range) {
        ProjectId project = range.key().project();
        Layout layout = range.key().layout();
        return Snapshot.run(pool, project, TIME_LIMIT, connection -> SelectVersions.run(
                        connection, project, layout, range.from(), range.to())
                .chain(versions -> load(connection, range, versions)));
    }

    private Uni<Optional<Columns>> load(SqlConnection connection, Range range, SortedMap<Instant, Long> versions) {
        if (rows(versions) > budget / ROW_BYTES) {
            return Uni.createFrom().item(Optional.empty());
        }
        ProjectColumns columns = projects.computeIfAbsent(range.key(), key -> new ProjectColumns(key.layout()));
        columns.use();
        long stale = rows(columns.stale(versions));
        return stale > FEW_ROWS
                ? loads.run(() -> load(connection, range, versions, columns))
                : load(connection, range, versions, columns);
    }

    /** What was stale before the wait may have been read by whoever was first. */
    private Uni<Optional<Columns>> load(
            SqlConnection connection, Range range, SortedMap<Instant, Long> versions, ProjectColumns columns) {
        return new LoadSegments(connection, range.key().project(), columns)
                .run(columns.stale(versions))
                .map(done -> {
                    Columns found = columns.of(versions);
                    trim(range, columns);
                    return found.segments().size() == versions.size() ? Optional.of(found) : Optional.empty();
                });
    }

    private static long rows(SortedMap<Instant, Long> hours) {
        return hours.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Forgets the projects that nobody asked about for the longest time, and then the hours that this question is not about. What
     * is left is what was looked at before it was read.
     */
    private synchronized void trim(Range range, ProjectColumns columns) {
        long bytes = bytes();
        while (bytes > budget && projects.size() > 1) {
            projects.entrySet().stream()
                    .min(Comparator.comparingLong(entry -> entry.getValue().lastUsed()))
                    .ifPresent(oldest -> projects.remove(oldest.getKey()));
            bytes = bytes();
        }
        if (bytes > budget) {
            columns.retain(range.from(), range.to());
        }
    }

    private long bytes() {
        return projects.values().stream().mapToLong(ProjectColumns::bytes).sum();
    }
}

package dev.plumbline.analytics.columns;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Cursor;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads hours into columns: consecutive hours in one statement, as long as they are not too many rows at once. */
final class LoadSegments {

    private static final int FETCH = 10_000;
    private static final long ROWS_AT_ONCE = 200_000;
    /** Between two hours of one statement: reading some for nothing is cheaper than another statement. */
    private static final Duration GAP = Duration.ofHours(2);

    private final SqlConnection connection;
    private final ProjectId project;
    private final ProjectColumns columns;

    LoadSegments(SqlConnection connection, ProjectId project, ProjectColumns columns) {
        this.connection = connection;
        this.project = project;
        this.columns = columns;
    }

    /** @param stale hours and their versions, in the snapshot of the connection */
    Uni<Void> run(SortedMap<Instant, Long> stale) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (SortedMap<Instant, Long> part : parts(stale)) {
            done = done.chain(() -> load(part));
        }
        return done;
    }

    private static List<SortedMap<Instant, Long>> parts(SortedMap<Instant, Long> stale) {
        List<SortedMap<Instant, Long>> parts = new ArrayList<>();
        SortedMap<Instant, Long> part = new TreeMap<>();
        long rows = 0;
        for (Map.Entry<Instant, Long> hour : stale.entrySet()) {
            boolean far = !part.isEmpty()
                    && Duration.between(part.lastKey(), hour.getKey()).compareTo(GAP) > 0;
            if (far || (!part.isEmpty() && rows + hour.getValue() > ROWS_AT_ONCE)) {
                parts.add(part);
                part = new TreeMap<>();
                rows = 0;
            }
            part.put(hour.getKey(), hour.getValue());
            rows += hour.getValue();
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private Uni<Void> load(SortedMap<Instant, Long> hours) {
        Map<Instant, SegmentBuilder> builders = new HashMap<>();
        hours.keySet().forEach(hour -> builders.put(hour, columns.builder(hour)));
        Instant last = hours.lastKey();
        Instant end = last.plus(1, ChronoUnit.HOURS);
        Tuple tuple = Tuple.of(project.value(), day(hours.firstKey()), day(last))
                .addOffsetDateTime(hours.firstKey().atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(end.atOffset(ZoneOffset.UTC));
        return connection
                .prepare(columns.layout().sql())
                .chain(statement -> fetch(statement.cursor(tuple), builders).eventually(statement::close))
                .invoke(() -> hours.forEach((hour, version) ->
                        columns.put(Objects.requireNonNull(builders.get(hour)).build(version))));
    }

    private static Uni<Void> fetch(Cursor cursor, Map<Instant, SegmentBuilder> builders) {
        return cursor.read(FETCH)
                .invoke(rows -> add(rows, builders))
                .chain(rows -> cursor.hasMore()
                        ? fetch(cursor, builders)
                        : Uni.createFrom().voidItem());
    }

    /** The hours between those that are asked for are read, and left out. */
    private static void add(RowSet<Row> rows, Map<Instant, SegmentBuilder> builders) {
        for (Row row : rows) {
            OffsetDateTime time = row.getOffsetDateTime(0);
            SegmentBuilder builder = builders.get(time.toInstant().truncatedTo(ChronoUnit.HOURS));
            if (builder != null) {
                builder.add(row, time);
            }
        }
    }

    private static LocalDate day(Instant hour) {
        return LocalDate.ofInstant(hour, ZoneOffset.UTC);
    }
}

package dev.plumbline.analytics.columns;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often the hours of a range have changed. An hour that never had a row is not among them. */
final class SelectVersions {

    private static final String SQL = """
            SELECT hour, sum(changes)::bigint FROM telemetry_version
            WHERE project_id = $1 AND kind = $2 AND hour BETWEEN $3 AND $4
            GROUP BY hour""";

    private SelectVersions() {}

    static Uni<SortedMap<Instant, Long>> run(
            SqlConnection connection, ProjectId project, Layout layout, Instant from, Instant to) {
        Tuple tuple = Tuple.of(
                project.value(),
                layout.kind(),
                from.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC),
                to.atOffset(ZoneOffset.UTC));
        return connection.preparedQuery(SQL).execute(tuple).map(rows -> {
            SortedMap<Instant, Long> versions = new TreeMap<>();
            for (Row row : rows) {
                versions.put(row.getOffsetDateTime(0).toInstant(), row.getLong(1));
            }
            return versions;
        });
    }
}

package dev.plumbline.analytics.problem;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Problems since a time, the latest first. */
final class SelectProblems {

    /** Counts of traces stop at a thousand, because this is asked every few seconds. */
    static final String SQL = """
            SELECT p.kind, p.detail, p.count, p.first_at, p.last_at
            FROM (SELECT 'REFUSED' AS kind, l.reason AS detail, sum(l.count)::bigint AS count, min(l.hour) AS first_at, max(l.hour) AS last_at
                  FROM ingest_ledger l
                  WHERE l.project_id = $1 AND l.hour >= date_trunc('hour', $2::timestamptz) AND l.outcome = 'refused'
                  GROUP BY l.reason
                  UNION ALL
                  SELECT 'WRONG_SECRET', r.public_key, r.count, r.first_at, r.last_at
                  FROM api_key_refusal r
                  WHERE r.project_id = $1 AND r.last_at >= $2
                  UNION ALL
                  SELECT 'CLOCK_AHEAD', '', count(*), min(t."timestamp"), max(t."timestamp")
                  FROM (SELECT "timestamp" FROM trace WHERE project_id = $1 AND "timestamp" > $3 LIMIT 1000) t
                  HAVING count(*) > 0) p
            ORDER BY p.last_at DESC, p.kind, p.detail
            LIMIT 20""";

    private SelectProblems() {}

    /** @param ahead what starts later than this comes from a clock that is ahead */
    static Uni<List<Problem>> run(SqlConnection connection, ProjectId project, Instant since, Instant ahead) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), since.atOffset(ZoneOffset.UTC), ahead.atOffset(ZoneOffset.UTC)))
                .map(rows -> {
                    List<Problem> problems = new ArrayList<>(rows.size());
                    for (Row row : rows) {
                        problems.add(problem(row));
                    }
                    return problems;
                });
    }

    private static Problem problem(Row row) {
        return new Problem(
                Problem.Kind.valueOf(row.getString("kind")),
                row.getString("detail"),
                row.getLong("count"),
                row.getOffsetDateTime("first_at").toInstant(),
                row.getOffsetDateTime("last_at").toInstant());
    }
}

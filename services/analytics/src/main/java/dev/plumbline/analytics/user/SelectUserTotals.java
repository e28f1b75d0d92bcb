package dev.plumbline.analytics.user;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the users of a page used: the sums over the observations of their traces in the time range. */
final class SelectUserTotals {

    /** LATERAL, so that every trace is looked up by the primary key: a plain join read every span of the project. */
    static final String SQL = """
            SELECT t.user_id, sum(o.observations)::bigint AS observations,
                   sum(o.input_tokens)::bigint AS input_tokens,
                   sum(o.output_tokens)::bigint AS output_tokens,
                   sum(o.total_tokens)::bigint AS total_tokens,
                   sum(o.total_cost) AS total_cost
            FROM trace t
            CROSS JOIN LATERAL (
              SELECT count(*) AS observations,
                     coalesce(sum(s.input_tokens), 0) AS input_tokens,
                     coalesce(sum(s.output_tokens), 0) AS output_tokens,
                     coalesce(sum(s.total_tokens), 0) AS total_tokens,
                     sum(s.total_cost) AS total_cost
              FROM span s
              WHERE s.project_id = $1 AND s.trace_id = t.id AND s.day BETWEEN t.first_day AND t.last_day
            ) o
            WHERE t.project_id = $1 AND t.user_id = ANY ($2::text[])
              AND ($3::timestamptz IS NULL OR t."timestamp" >= $3) AND ($4::timestamptz IS NULL OR t."timestamp" < $4)
            GROUP BY t.user_id""";

    private SelectUserTotals() {}

    /** What one user used. */
    record Totals(
            long observations,
            long inputTokens,
            long outputTokens,
            long totalTokens,
            @Nullable BigDecimal totalCost) {

        static final Totals NONE = new Totals(0, 0, 0, 0, null);
    }

    static Uni<Map<String, Totals>> run(
            SqlConnection connection,
            ProjectId project,
            List<String> users,
            @Nullable Instant from,
            @Nullable Instant to) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), users.toArray(String[]::new), utc(from), utc(to)))
                .map(rows -> {
                    Map<String, Totals> totals = new HashMap<>();
                    for (Row row : rows) {
                        totals.put(row.getString("user_id"), from(row));
                    }
                    return totals;
                });
    }

    private static Totals from(Row row) {
        return new Totals(
                row.getLong("observations"),
                row.getLong("input_tokens"),
                row.getLong("output_tokens"),
                row.getLong("total_tokens"),
                row.getBigDecimal("total_cost"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}

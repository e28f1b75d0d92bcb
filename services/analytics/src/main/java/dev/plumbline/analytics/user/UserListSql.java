package dev.plumbline.analytics.user;

import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.analytics.list.SqlArguments;
import dev.plumbline.platform.tenancy.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles a page of users. Observations are touched only by an order that needs them: counting traces is far cheaper. */
final class UserListSql {

    /** By the column's name in the API. */
    private static final Map<String, String> ORDERS = Map.of(
            "userId", "m.user_id",
            "traces", "count(*)",
            "firstSeen", "min(m.\"timestamp\")",
            "lastSeen", "max(m.\"timestamp\")",
            "observations", "coalesce(sum(u.observations), 0)",
            "totalTokens", "coalesce(sum(u.total_tokens), 0)",
            "totalCost", "sum(u.total_cost)");

    private static final Set<String> OF_OBSERVATIONS = Set.of("observations", "totalTokens", "totalCost");

    static final List<String> ORDER_COLUMNS = ORDERS.keySet().stream().sorted().toList();

    /** The days of the traces prune the partitions of span. */
    private static final String USED = """
            ,
            used AS (
              SELECT s.trace_id, count(*) AS observations, sum(s.total_tokens) AS total_tokens, sum(s.total_cost) AS total_cost
              FROM span s
              WHERE s.project_id = $1
                AND s.day BETWEEN (SELECT min(first_day) FROM mine) AND (SELECT max(last_day) FROM mine)
              GROUP BY s.trace_id
            )""";

    private UserListSql() {}

    static ListSql page(ProjectId project, UserQuery query) {
        SqlArguments arguments = new SqlArguments();
        String column = query.order().column();
        boolean used = OF_OBSERVATIONS.contains(column);
        String direction = query.order().descending() ? " DESC" : " ASC";
        String sql = "WITH mine AS (\n  SELECT t.id, t.user_id, t.\"timestamp\", t.first_day, t.last_day"
                + from(project, query, arguments).replace("\n", "\n  ") + "\n)" + (used ? USED : "")
                + "\nSELECT m.user_id, count(*) AS traces, min(m.\"timestamp\") AS first_seen,"
                + " max(m.\"timestamp\") AS last_seen\nFROM mine m"
                + (used ? "\nLEFT JOIN used u ON u.trace_id = m.id" : "") + "\nGROUP BY m.user_id\nORDER BY "
                + ORDERS.get(column) + direction + " NULLS LAST, m.user_id" + direction + "\nLIMIT "
                + arguments.add(query.page().limit()) + " OFFSET "
                + arguments.add(query.page().offset());
        return arguments.with(sql);
    }

    static ListSql count(ProjectId project, UserQuery query) {
        SqlArguments arguments = new SqlArguments();
        return arguments.with("SELECT count(DISTINCT t.user_id)" + from(project, query, arguments));
    }

    private static String from(ProjectId project, UserQuery query, SqlArguments arguments) {
        StringBuilder sql = new StringBuilder("\nFROM trace t\nWHERE t.project_id = ")
                .append(arguments.add(project.value()))
                .append(" AND t.user_id IS NOT NULL");
        Instant from = query.from();
        if (from != null) {
            sql.append("\n  AND t.\"timestamp\" >= ").append(arguments.add(from.atOffset(ZoneOffset.UTC)));
        }
        Instant to = query.to();
        if (to != null) {
            sql.append("\n  AND t.\"timestamp\" < ").append(arguments.add(to.atOffset(ZoneOffset.UTC)));
        }
        String search = query.search();
        if (search != null) {
            sql.append("\n  AND strpos(lower(t.user_id), lower(")
                    .append(arguments.add(search))
                    .append(")) > 0");
        }
        return sql.toString();
    }
}

package dev.plumbline.analytics.user;

import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.analytics.list.SqlArguments;
import dev.plumbline.platform.tenancy.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Compiles lists of users. What their traces used is in the rows of the traces. */
final class UserListSql {

    /** By the column's name in the API. */
    private static final Map<String, String> ORDERS = Map.of(
            "userId", "user_id",
            "traces", "traces",
            "firstSeen", "first_seen",
            "lastSeen", "last_seen",
            "observations", "observations",
            "totalTokens", "total_tokens",
            "errorCount", "errors",
            "totalCost", "total_cost");

    static final List<String> ORDER_COLUMNS = ORDERS.keySet().stream().sorted().toList();

    private UserListSql() {}

    static ListSql count(ProjectId project, UserQuery query) {
        SqlArguments arguments = new SqlArguments();
        return arguments.with("SELECT count(DISTINCT t.user_id)" + from(project, query, arguments));
    }

    static ListSql page(ProjectId project, UserQuery query) {
        SqlArguments arguments = new SqlArguments();
        return arguments.with("SELECT t.user_id, count(*) AS traces, min(t.\"timestamp\") AS first_seen,"
                + " max(t.\"timestamp\") AS last_seen,\n  sum(t.observations) AS observations,"
                + " sum(t.input_tokens)::bigint AS input_tokens, sum(t.output_tokens)::bigint AS output_tokens,\n"
                + "  sum(t.total_tokens)::bigint AS total_tokens,"
                + " sum(t.total_cost) FILTER (WHERE t.priced > 0) AS total_cost,\n  count(DISTINCT t.session_id) AS sessions,"
                + " sum(t.errors)::bigint AS errors, sum(t.unpriced)::bigint AS unpriced"
                + from(project, query, arguments) + "\nGROUP BY t.user_id" + end(query, arguments));
    }

    private static String end(UserQuery query, SqlArguments arguments) {
        String direction = query.order().descending() ? " DESC" : " ASC";
        return "\nORDER BY " + ORDERS.get(query.order().column()) + direction + " NULLS LAST, user_id" + direction
                + "\nLIMIT " + arguments.add(query.page().limit()) + " OFFSET "
                + arguments.add(query.page().offset());
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
        String userId = query.userId();
        if (userId != null) {
            sql.append("\n  AND t.user_id = ").append(arguments.add(userId));
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

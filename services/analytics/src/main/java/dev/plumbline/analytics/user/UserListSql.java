package dev.plumbline.analytics.user;

import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.analytics.list.SqlArguments;
import dev.plumbline.platform.tenancy.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles lists of users. Observations are touched only by an order that needs them: counting traces is far cheaper. */
final class UserListSql {

    /** By the column's name in the API. */
    private static final Map<String, String> ORDERS = Map.of(
            "userId", "m.user_id",
            "traces", "m.traces",
            "firstSeen", "m.first_seen",
            "lastSeen", "m.last_seen",
            "observations", "coalesce(u.observations, 0)",
            "totalTokens", "coalesce(u.total_tokens, 0)",
            "totalCost", "u.total_cost");

    private static final Set<String> OF_OBSERVATIONS = Set.of("observations", "totalTokens", "totalCost");

    static final List<String> ORDER_COLUMNS = ORDERS.keySet().stream().sorted().toList();

    /** The days on which the observations of all these users' traces are. */
    record Days(LocalDate first, LocalDate last) {}

    private UserListSql() {}

    /** Whether {@link #page} needs to know the days: as plain values they prune partitions, and the planner can count on them. */
    static boolean needsDays(UserQuery query) {
        return OF_OBSERVATIONS.contains(query.order().column());
    }

    static ListSql days(ProjectId project, UserQuery query) {
        SqlArguments arguments = new SqlArguments();
        return arguments.with("SELECT min(t.first_day) AS first_day, max(t.last_day) AS last_day"
                + from(project, query, "", arguments));
    }

    static ListSql count(ProjectId project, UserQuery query) {
        SqlArguments arguments = new SqlArguments();
        return arguments.with("SELECT count(DISTINCT t.user_id)" + from(project, query, "", arguments));
    }

    static ListSql page(ProjectId project, UserQuery query) {
        SqlArguments arguments = new SqlArguments();
        return arguments.with("SELECT m.user_id, m.traces, m.first_seen, m.last_seen\nFROM ("
                + indent(seen(project, query, arguments)) + "\n) m" + end(query, arguments));
    }

    static ListSql page(ProjectId project, UserQuery query, Days days) {
        SqlArguments arguments = new SqlArguments();
        return arguments.with("SELECT m.user_id, m.traces, m.first_seen, m.last_seen\nFROM ("
                + indent(seen(project, query, arguments)) + "\n) m\nLEFT JOIN ("
                + indent(used(project, query, days, arguments)) + "\n) u ON u.user_id = m.user_id"
                + end(query, arguments));
    }

    private static String seen(ProjectId project, UserQuery query, SqlArguments arguments) {
        return "\nSELECT t.user_id, count(*) AS traces, min(t.\"timestamp\") AS first_seen,"
                + " max(t.\"timestamp\") AS last_seen" + from(project, query, "", arguments) + "\nGROUP BY t.user_id";
    }

    private static String used(ProjectId project, UserQuery query, Days days, SqlArguments arguments) {
        String spans = "\nJOIN span s ON s.project_id = t.project_id AND s.trace_id = t.id AND s.day BETWEEN "
                + arguments.add(days.first()) + " AND " + arguments.add(days.last());
        return "\nSELECT t.user_id, count(*) AS observations, sum(s.total_tokens) AS total_tokens,"
                + " sum(s.total_cost) AS total_cost" + from(project, query, spans, arguments) + "\nGROUP BY t.user_id";
    }

    private static String end(UserQuery query, SqlArguments arguments) {
        String direction = query.order().descending() ? " DESC" : " ASC";
        return "\nORDER BY " + ORDERS.get(query.order().column()) + direction + " NULLS LAST, m.user_id" + direction
                + "\nLIMIT " + arguments.add(query.page().limit()) + " OFFSET "
                + arguments.add(query.page().offset());
    }

    private static String from(ProjectId project, UserQuery query, String join, SqlArguments arguments) {
        StringBuilder sql = new StringBuilder("\nFROM trace t" + join + "\nWHERE t.project_id = ")
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

    private static String indent(String sql) {
        return sql.replace("\n", "\n  ");
    }
}

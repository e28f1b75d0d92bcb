package dev.plumbline.analytics.session;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.list.ListCompiler;
import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.analytics.list.SqlArguments;
import dev.plumbline.analytics.trace.TraceColumns;
import dev.plumbline.platform.tenancy.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles lists of sessions: groups of traces, whose rows hold what their observations add up to. */
final class SessionSql {

    private static final ListCompiler LISTS = new ListCompiler(TraceColumns.TABLE);

    /** By the column's name in the API. */
    private static final Map<String, String> ORDERS = Map.of(
            "id", "session_id",
            "createdAt", "created_at",
            "lastAt", "last_at",
            "duration", "last_at - created_at",
            "traces", "traces",
            "observations", "observations",
            "totalTokens", "total_tokens",
            "totalCost", "total_cost",
            "errorCount", "errors");

    static final List<String> ORDER_COLUMNS = ORDERS.keySet().stream().sorted().toList();

    private static final String COLUMNS = """
            t.session_id, min(t."timestamp") AS created_at,
              max(greatest(t."timestamp", t.last_end)) AS last_at, count(*) AS traces, sum(t.observations)::bigint AS observations,
              sum(t.input_tokens)::bigint AS input_tokens, sum(t.output_tokens)::bigint AS output_tokens,
              sum(t.total_tokens)::bigint AS total_tokens,
              sum(t.total_cost) FILTER (WHERE t.priced > 0) AS total_cost, sum(t.unpriced)::bigint AS unpriced,
              sum(t.errors)::bigint AS errors""";

    /** Only for the rows of a page: lists of values are dear. */
    private static final String DETAILS = """
            LEFT JOIN LATERAL (
              SELECT coalesce(array_agg(DISTINCT t.user_id) FILTER (WHERE t.user_id IS NOT NULL), '{}') AS user_ids,
                     (array_agg(t.environment ORDER BY t."timestamp", t.id))[1] AS environment
              FROM trace t WHERE t.project_id = $1 AND t.session_id = p.session_id
            ) d ON true
            LEFT JOIN LATERAL (
              SELECT coalesce(array_agg(DISTINCT tag), '{}') AS tags
              FROM trace t, unnest(t.tags) AS tag WHERE t.project_id = $1 AND t.session_id = p.session_id
            ) g ON true""";

    private SessionSql() {}

    static ListSql page(ProjectId project, SessionQuery query) {
        SqlArguments arguments = new SqlArguments();
        String direction = query.order().descending() ? " DESC" : " ASC";
        String order =
                "\nORDER BY " + ORDERS.get(query.order().column()) + direction + " NULLS LAST, session_id" + direction;
        // outside of the aggregation its columns may be parts of expressions
        String groups = "\nSELECT " + COLUMNS + source(project, query.filters(), arguments) + "\nGROUP BY t.session_id";
        String page = "\nSELECT * FROM (" + groups + "\n) s" + order + "\nLIMIT "
                + arguments.add(query.page().limit()) + " OFFSET "
                + arguments.add(query.page().offset());
        return arguments.with("SELECT * FROM (" + page + "\n) p\n" + DETAILS + order);
    }

    static ListSql count(ProjectId project, List<Filter> filters) {
        SqlArguments arguments = new SqlArguments();
        return arguments.with("SELECT count(DISTINCT t.session_id)" + source(project, filters, arguments));
    }

    private static String source(ProjectId project, List<Filter> filters, SqlArguments arguments) {
        List<Filter> all = new ArrayList<>();
        all.add(new Filter.Presence("sessionId", FilterOperator.IS_NOT_NULL));
        all.addAll(filters);
        return LISTS.rows(project, all, List.of(), arguments);
    }
}

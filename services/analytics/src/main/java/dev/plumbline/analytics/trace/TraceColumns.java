package dev.plumbline.analytics.trace;

import dev.plumbline.analytics.filter.ColumnKind;
import dev.plumbline.analytics.filter.FilterColumns;
import dev.plumbline.analytics.list.ListColumn;
import dev.plumbline.analytics.list.ListTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns that lists of traces filter and order by, and where they live. */
public final class TraceColumns {

    /** What the filter expression may name. */
    public static final FilterColumns FILTERS = FilterColumns.none()
            .with(ColumnKind.TEXT, "id", "name")
            .with(ColumnKind.TIME, "timestamp")
            .with(ColumnKind.TEXT, "userId", "sessionId", "environment", "version", "release")
            .with(ColumnKind.ARRAY, "tags")
            .with(ColumnKind.BOOLEAN, "bookmarked", "public")
            .with(ColumnKind.METADATA, "metadata")
            .with(ColumnKind.NUMBER, "latency", "inputTokens", "outputTokens", "totalTokens")
            .with(ColumnKind.NUMBER, "inputCost", "outputCost", "totalCost")
            .with(ColumnKind.TEXT, "level")
            .with(ColumnKind.NUMBER, "warningCount", "errorCount", "defaultCount", "debugCount")
            .with(ColumnKind.NUMBER_SCORES, "scores_avg")
            .with(ColumnKind.CATEGORY_SCORES, "score_categories")
            .with(ColumnKind.BOOLEAN_SCORES, "score_booleans")
            .withAlias("tokens", "totalTokens")
            .withAlias("scores", "scores_avg");

    /** What {@code orderBy} may name. */
    public static final List<String> ORDERS =
            List.of("id", "timestamp", "name", "userId", "release", "version", "public", "bookmarked", "sessionId");

    /** Computed only for a list that asks for it; the days of the trace prune partitions for every single trace. */
    private static final String OBSERVATIONS = """
            CROSS JOIN LATERAL (
              SELECT extract(epoch FROM max(greatest(s.start_time, s.end_time)) - min(s.start_time)) AS latency,
                     CASE WHEN bool_or(s.level = 'ERROR') THEN 'ERROR'
                          WHEN bool_or(s.level = 'WARNING') THEN 'WARNING'
                          WHEN bool_or(s.level = 'DEFAULT') THEN 'DEFAULT'
                          WHEN bool_or(s.level = 'DEBUG') THEN 'DEBUG' END AS level,
                     count(*) FILTER (WHERE s.level = 'WARNING') AS warnings,
                     count(*) FILTER (WHERE s.level = 'ERROR') AS errors,
                     count(*) FILTER (WHERE s.level = 'DEFAULT') AS defaults,
                     count(*) FILTER (WHERE s.level = 'DEBUG') AS debugs,
                     coalesce(sum(s.input_tokens), 0) AS input_tokens,
                     coalesce(sum(s.output_tokens), 0) AS output_tokens,
                     coalesce(sum(s.total_tokens), 0) AS total_tokens,
                     coalesce(sum(s.input_cost), 0) AS input_cost,
                     coalesce(sum(s.output_cost), 0) AS output_cost,
                     coalesce(sum(s.total_cost), 0) AS total_cost
              FROM span s
              WHERE s.project_id = t.project_id AND s.trace_id = t.id AND s.day BETWEEN t.first_day AND t.last_day
            ) o""";

    public static final ListTable TABLE = new ListTable("trace t", "t.project_id", "t.id", columns(), "t.id");

    private TraceColumns() {}

    private static Map<String, ListColumn> columns() {
        Map<String, ListColumn> columns = new HashMap<>();
        columns.put("id", ListColumn.required("t.id"));
        columns.put("timestamp", ListColumn.required("t.\"timestamp\""));
        columns.put("name", ListColumn.of("t.name"));
        columns.put("userId", ListColumn.of("t.user_id"));
        columns.put("sessionId", ListColumn.of("t.session_id"));
        columns.put("environment", ListColumn.required("t.environment"));
        columns.put("version", ListColumn.of("t.version"));
        columns.put("release", ListColumn.of("t.release"));
        columns.put("tags", ListColumn.required("t.tags"));
        columns.put("bookmarked", ListColumn.required("t.bookmarked"));
        columns.put("public", ListColumn.required("t.public"));
        columns.put("latency", observations("latency"));
        columns.put("level", observations("level"));
        columns.put("warningCount", observations("warnings"));
        columns.put("errorCount", observations("errors"));
        columns.put("defaultCount", observations("defaults"));
        columns.put("debugCount", observations("debugs"));
        columns.put("inputTokens", observations("input_tokens"));
        columns.put("outputTokens", observations("output_tokens"));
        columns.put("totalTokens", observations("total_tokens"));
        columns.put("inputCost", observations("input_cost"));
        columns.put("outputCost", observations("output_cost"));
        columns.put("totalCost", observations("total_cost"));
        return columns;
    }

    private static ListColumn observations(String column) {
        return ListColumn.joined("o." + column, OBSERVATIONS);
    }
}

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

    /** What our own pages may name besides. */
    public static final FilterColumns PAGE_FILTERS = FILTERS.with(ColumnKind.ARRAY, "model", "type")
            .with(ColumnKind.NUMBER, "observationCount", "unpricedCount");

    /** What {@code orderBy} may name. */
    public static final List<String> ORDERS =
            List.of("id", "timestamp", "name", "userId", "release", "version", "public", "bookmarked", "sessionId");

    public static final ListTable TABLE = new ListTable("trace t", "t.project_id", "t.id", columns(), "t.id");

    private TraceColumns() {}

    private static Map<String, ListColumn> columns() {
        Map<String, ListColumn> columns = new HashMap<>();
        columns.put("id", ListColumn.required("t.id"));
        columns.put(
                ListTable.SEARCH, ListColumn.required("lower(concat_ws(' ', t.id, t.name, t.user_id, t.session_id))"));
        columns.put("model", ListColumn.required("t.models"));
        columns.put("type", ListColumn.required("t.types"));
        columns.put("observationCount", ListColumn.required("t.observations"));
        columns.put("unpricedCount", ListColumn.required("t.unpriced"));
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
        columns.put("latency", ListColumn.of("extract(epoch FROM t.last_end - t.first_start)"));
        columns.put("level", ListColumn.of(TraceTotals.LEVEL));
        columns.put("warningCount", ListColumn.required("t.warnings"));
        columns.put("errorCount", ListColumn.required("t.errors"));
        columns.put("defaultCount", ListColumn.required("t.defaults"));
        columns.put("debugCount", ListColumn.required("t.debugs"));
        columns.put("inputTokens", ListColumn.required("t.input_tokens"));
        columns.put("outputTokens", ListColumn.required("t.output_tokens"));
        columns.put("totalTokens", ListColumn.required("t.total_tokens"));
        columns.put("inputCost", ListColumn.required("t.input_cost"));
        columns.put("outputCost", ListColumn.required("t.output_cost"));
        columns.put("totalCost", ListColumn.required("t.total_cost"));
        return columns;
    }
}

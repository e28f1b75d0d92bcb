package dev.plumbline.analytics.observation;

import dev.plumbline.analytics.filter.ColumnKind;
import dev.plumbline.analytics.filter.FilterColumns;
import dev.plumbline.analytics.list.ListColumn;
import dev.plumbline.analytics.list.ListTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns that lists of observations filter by, and where they live. */
public final class ObservationColumns {

    /** What the filter expression may name. */
    public static final FilterColumns FILTERS = FilterColumns.none()
            .with(ColumnKind.TEXT, "id", "type", "name", "traceId", "parentObservationId")
            .with(ColumnKind.TIME, "startTime", "endTime")
            .with(ColumnKind.TEXT, "environment", "level", "statusMessage", "version")
            .with(ColumnKind.NUMBER, "latency", "timeToFirstToken", "tokensPerSecond")
            .with(ColumnKind.NUMBER, "inputTokens", "outputTokens", "totalTokens")
            .with(ColumnKind.NUMBER, "inputCost", "outputCost", "totalCost")
            .with(ColumnKind.TEXT, "model", "promptName")
            .with(ColumnKind.NUMBER, "promptVersion")
            .with(ColumnKind.METADATA, "metadata")
            .with(ColumnKind.TEXT, "userId", "sessionId", "traceName", "traceEnvironment")
            .with(ColumnKind.ARRAY, "traceTags")
            .withAlias("tokens", "totalTokens");

    /** What our own pages may name besides. */
    public static final FilterColumns PAGE_FILTERS = FILTERS.with(ColumnKind.ARRAY, "tags")
            .with(ColumnKind.TEXT, "release")
            .with(ColumnKind.BOOLEAN, "isRootObservation")
            .with(ColumnKind.NUMBER_SCORES, "scores_avg")
            .with(ColumnKind.CATEGORY_SCORES, "score_categories");

    /** What they order by. */
    public static final List<String> PAGE_ORDERS = List.of(
            "startTime",
            "type",
            "name",
            "level",
            "model",
            "latency",
            "timeToFirstToken",
            "inputTokens",
            "outputTokens",
            "totalTokens",
            "totalCost",
            "environment",
            "version");

    /** The trace's row also says on which days its spans are, which prunes partitions. */
    private static final String TRACE = """
            JOIN trace t ON t.project_id = s.project_id AND t.id = s.trace_id AND s.day BETWEEN t.first_day AND t.last_day""";

    public static final ListTable TABLE = new ListTable("span s", "s.project_id", "s.trace_id", columns(), "s.id");

    private static final String SECONDS = "extract(epoch FROM s.end_time - s.start_time)";

    private ObservationColumns() {}

    private static Map<String, ListColumn> columns() {
        Map<String, ListColumn> columns = new HashMap<>();
        columns.put("id", ListColumn.required("s.id"));
        columns.put(
                ListTable.SEARCH,
                ListColumn.required("lower(concat_ws(' ', s.id, s.trace_id, s.name, s.model, s.status_message))"));
        columns.put("release", ListColumn.of("s.release"));
        columns.put("isRootObservation", ListColumn.required("s.root"));
        columns.put("tags", ListColumn.joined("t.tags", TRACE));
        columns.put("type", ListColumn.required("s.type"));
        columns.put("name", ListColumn.of("s.name"));
        columns.put("traceId", ListColumn.joined("t.id", TRACE));
        columns.put("parentObservationId", ListColumn.of("s.parent_id"));
        columns.put("startTime", ListColumn.partitioned("s.start_time", "s.day"));
        columns.put("endTime", ListColumn.of("s.end_time"));
        columns.put("environment", ListColumn.required("s.environment"));
        columns.put("level", ListColumn.required("s.level"));
        columns.put("statusMessage", ListColumn.of("s.status_message"));
        columns.put("version", ListColumn.of("s.version"));
        columns.put("latency", ListColumn.of(SECONDS));
        columns.put("timeToFirstToken", ListColumn.of("extract(epoch FROM s.completion_start_time - s.start_time)"));
        columns.put("tokensPerSecond", ListColumn.of("(s.output_tokens / nullif(" + SECONDS + ", 0))"));
        columns.put("inputTokens", ListColumn.of("s.input_tokens"));
        columns.put("outputTokens", ListColumn.of("s.output_tokens"));
        columns.put("totalTokens", ListColumn.of("s.total_tokens"));
        columns.put("inputCost", ListColumn.of("s.input_cost"));
        columns.put("outputCost", ListColumn.of("s.output_cost"));
        columns.put("totalCost", ListColumn.of("s.total_cost"));
        columns.put("model", ListColumn.of("s.model"));
        columns.put("promptName", ListColumn.of("s.prompt_name"));
        columns.put("promptVersion", ListColumn.of("s.prompt_version"));
        columns.put("userId", ListColumn.joined("t.user_id", TRACE));
        columns.put("sessionId", ListColumn.joined("t.session_id", TRACE));
        columns.put("traceName", ListColumn.joined("t.name", TRACE));
        columns.put("traceEnvironment", ListColumn.joined("t.environment", TRACE));
        columns.put("traceTags", ListColumn.joined("t.tags", TRACE));
        return columns;
    }
}

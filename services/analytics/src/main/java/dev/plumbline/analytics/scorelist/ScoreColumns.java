package dev.plumbline.analytics.scorelist;

import dev.plumbline.analytics.filter.ColumnKind;
import dev.plumbline.analytics.filter.FilterColumns;
import dev.plumbline.analytics.list.ListColumn;
import dev.plumbline.analytics.list.ListTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns that lists of scores filter and order by, and where they live. */
final class ScoreColumns {

    static final FilterColumns FILTERS = FilterColumns.none()
            .with(ColumnKind.TEXT, "id", "name", "source", "dataType", "stringValue", "comment", "environment")
            .with(ColumnKind.TEXT, "traceId", "observationId", "sessionId", "datasetRunId", "configId", "queueId")
            .with(ColumnKind.TEXT, "authorUserId", "userId", "traceName")
            .with(ColumnKind.TIME, "timestamp")
            .with(ColumnKind.NUMBER, "value")
            .with(ColumnKind.ARRAY, "traceTags")
            .with(ColumnKind.TEXT_METADATA, "metadata")
            .withAlias("tags", "traceTags");

    static final List<String> ORDERS = List.of(
            "timestamp", "name", "source", "dataType", "value", "stringValue", "environment", "userId", "traceName");

    static final ListTable TABLE = new ListTable("""
            score c
            LEFT JOIN trace t ON t.project_id = c.project_id AND t.id = c.trace_id""", "c.project_id", "c.trace_id", columns(), "c.id");

    private ScoreColumns() {}

    private static Map<String, ListColumn> columns() {
        Map<String, ListColumn> columns = new HashMap<>();
        columns.put("id", ListColumn.required("c.id"));
        columns.put(
                ListTable.SEARCH,
                ListColumn.required("lower(concat_ws(' ', c.id, c.name, c.trace_id, c.session_id, c.comment))"));
        columns.put("timestamp", ListColumn.required("c.\"timestamp\""));
        columns.put("name", ListColumn.required("c.name"));
        columns.put("source", ListColumn.required("c.source"));
        columns.put("dataType", ListColumn.required("c.data_type"));
        columns.put("value", ListColumn.of("c.value"));
        columns.put("stringValue", ListColumn.of("c.string_value"));
        columns.put("comment", ListColumn.of("c.comment"));
        columns.put("environment", ListColumn.required("c.environment"));
        columns.put("traceId", ListColumn.of("c.trace_id"));
        columns.put("observationId", ListColumn.of("c.observation_id"));
        columns.put("sessionId", ListColumn.of("c.session_id"));
        columns.put("datasetRunId", ListColumn.of("c.dataset_run_id"));
        columns.put("configId", ListColumn.of("c.config_id"));
        columns.put("queueId", ListColumn.of("c.queue_id"));
        columns.put("authorUserId", ListColumn.of("c.author_user_id"));
        columns.put("metadata", ListColumn.of("c.metadata"));
        columns.put("userId", ListColumn.of("t.user_id"));
        columns.put("traceName", ListColumn.of("t.name"));
        columns.put("traceTags", ListColumn.of("t.tags"));
        return columns;
    }
}

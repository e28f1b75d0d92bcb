package dev.plumbline.analytics.list;

import java.util.Map;

/**
 * What a list selects from.
 *
 * @param from the table and its alias
 * @param project the expression of the project id
 * @param traceId the expression of the trace id, for conditions on scores
 * @param columns by name of the API
 * @param tieBreaker makes the order total
 */
public record ListTable(
        String from, String project, String traceId, Map<String, ListColumn> columns, String tieBreaker) {

    /** The column that holds, in lower case, all that a search looks into. */
    public static final String SEARCH = "search";

    /** Inputs and outputs: no column, they are compressed. */
    public static final String CONTENT = "content";

    public ListTable {
        columns = Map.copyOf(columns);
    }

    public ListColumn column(String name) {
        ListColumn column = columns.get(name);
        if (column == null) {
            throw new IllegalStateException("A filter column without an expression: " + name);
        }
        return column;
    }
}

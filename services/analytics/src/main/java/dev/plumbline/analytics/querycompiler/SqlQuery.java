package dev.plumbline.analytics.querycompiler;

import java.util.List;

/**
 * A statement ready to run.
 *
 * @param parameters String, {@code List<String>}, BigDecimal, Integer, Instant or LocalDate, in the order of their places
 * @param columns what its columns mean, in their order; a histogram takes three: heights, low, high
 */
public record SqlQuery(String text, List<Object> parameters, List<Column> columns) {

    public SqlQuery {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /** @param name as the answer names it */
    public record Column(String name, Kind kind) {}

    /** How a column becomes a value of the answer. */
    public enum Kind {
        TIME,
        VALUE,
        HISTOGRAM
    }
}

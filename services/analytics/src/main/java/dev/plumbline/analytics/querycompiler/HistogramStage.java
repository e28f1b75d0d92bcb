package dev.plumbline.analytics.querycompiler;

import static dev.plumbline.analytics.querycompiler.Statement.as;
import static dev.plumbline.analytics.querycompiler.Statement.quoted;
import static dev.plumbline.analytics.querycompiler.Statement.select;

import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Dialect;
import dev.plumbline.analytics.query.MetricsQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the bin of every value: equal parts of the range from the least to the largest value of its group. ClickHouse's bins adapt
 * to the data and depend on the order of reading; ours are the same for the same rows.
 */
final class HistogramStage {

    static final String LOW = ".low";
    static final String HIGH = ".high";
    static final String BIN = ".bin";

    private final MetricsQuery query;
    private final Dialect dialect;
    private final Parameters parameters;

    HistogramStage(MetricsQuery query, Dialect dialect, Parameters parameters) {
        this.query = query;
        this.dialect = dialect;
        this.parameters = parameters;
    }

    String write(Statement statement, String source) {
        List<String> measures = query.metrics().stream()
                .filter(metric -> metric.aggregation() == Aggregation.HISTOGRAM)
                .map(metric -> query.column(metric.measure()))
                .distinct()
                .toList();
        statement.step("ranged", ranged(measures, source));
        statement.step("binned", binned(measures));
        return "binned";
    }

    private String ranged(List<String> measures, String source) {
        List<String> columns = new ArrayList<>(List.of("*"));
        for (String measure : measures) {
            String value = dialect.real(quoted(measure));
            columns.add(as("min(" + value + ") OVER peers", measure + LOW));
            columns.add(as("max(" + value + ") OVER peers", measure + HIGH));
        }
        List<String> groups = GroupStage.groups(query);
        String partition = groups.stream().map(Statement::quoted).collect(Collectors.joining(", "));
        return select(
                columns,
                "FROM " + source,
                "WINDOW peers AS (" + (groups.isEmpty() ? "" : "PARTITION BY " + partition) + ")");
    }

    private String binned(List<String> measures) {
        String bins = parameters.integer(query.bins());
        List<String> columns = new ArrayList<>(List.of("*"));
        for (String measure : measures) {
            String bin = dialect.bin(quoted(measure), quoted(measure + LOW), quoted(measure + HIGH), bins);
            columns.add(as(bin, measure + BIN));
        }
        return select(columns, "FROM ranged");
    }
}

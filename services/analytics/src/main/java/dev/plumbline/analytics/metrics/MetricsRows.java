package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.query.Granularity;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.querycompiler.SqlQuery;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.sqlclient.data.Numeric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads rows as answers show them: integers and decimals as numbers, buckets by their label, histograms as their bars. */
record MetricsRows(List<SqlQuery.Column> columns, MetricsQuery query) {

    List<Map<String, @Nullable Object>> read(RowSet<Row> rows) {
        List<Map<String, @Nullable Object>> answers = new ArrayList<>(rows.size());
        for (Row row : rows) {
            answers.add(read(row));
        }
        return answers;
    }

    private Map<String, @Nullable Object> read(Row row) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        int position = 0;
        for (SqlQuery.Column column : columns) {
            switch (column.kind()) {
                case TIME -> answer.put(column.name(), label(row, position++));
                case VALUE -> answer.put(column.name(), value(row.getValue(position++)));
                case HISTOGRAM -> {
                    answer.put(column.name(), bars(row, position));
                    position += 3;
                }
            }
        }
        return answer;
    }

    private String label(Row row, int position) {
        Granularity granularity = Objects.requireNonNull(query.granularity());
        return granularity.label(row.getLocalDateTime(position));
    }

    /** Sums of integers come as decimals without places; a price's sum has zeros at its end. */
    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Numeric numeric) {
            BigDecimal decimal = numeric.bigDecimalValue().stripTrailingZeros();
            return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        }
        return value;
    }

    /** {@code [[lower, upper, height], …]}; a single value is one bar without width, and no value is no bar. */
    private static List<List<Number>> bars(Row row, int position) {
        Double low = row.getDouble(position + 1);
        Double high = row.getDouble(position + 2);
        if (low == null || high == null) {
            return List.of();
        }
        Long[] heights = row.getArrayOfLongs(position);
        if (low.equals(high)) {
            return List.of(List.of(low, high, heights[0]));
        }
        List<List<Number>> bars = new ArrayList<>(heights.length);
        for (int i = 0; i < heights.length; i++) {
            bars.add(List.of(edge(low, high, i, heights.length), edge(low, high, i + 1, heights.length), heights[i]));
        }
        return bars;
    }

    private static double edge(double low, double high, int i, int bins) {
        return i == bins ? high : low + (high - low) * i / bins;
    }
}

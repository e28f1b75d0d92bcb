package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.query.MetricsQuery.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One aggregate of the values that are there. */
final class OracleAggregate {

    /** Measures that a row may lack: the sum of none of them is not known. */
    private static final Set<String> OPTIONAL = Set.of(
            "latency",
            "streamingLatency",
            "timeToFirstToken",
            "outputTokensPerSecond",
            "tokensPerSecond",
            "inputCost",
            "outputCost",
            "totalCost",
            "toolDefinitions",
            "toolCalls");

    private OracleAggregate() {}

    static @Nullable Object of(Metric metric, List<Number> values, int bins) {
        String aggregation = metric.aggregation().wire();
        List<BigDecimal> exact = values.stream()
                .map(value -> new BigDecimal(value.toString()))
                .sorted()
                .toList();
        switch (aggregation) {
            case "count":
                return (long) values.size();
            case "uniq":
                return exact.stream()
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count();
            case "histogram":
                return histogram(exact, bins);
            case "sum":
                return values.isEmpty() && OPTIONAL.contains(metric.measure().name())
                        ? null
                        : exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            default:
                break;
        }
        if (values.isEmpty()) {
            return null;
        }
        return switch (aggregation) {
            case "min" -> exact.get(0);
            case "max" -> exact.get(exact.size() - 1);
            case "avg" ->
                exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue() / exact.size();
            default -> percentile(exact, Integer.parseInt(aggregation.substring(1)) / 100.0);
        };
    }

    /** Between the two nearest values in proportion. */
    private static double percentile(List<BigDecimal> sorted, double quantile) {
        double position = quantile * (sorted.size() - 1);
        double below = sorted.get((int) Math.floor(position)).doubleValue();
        double above = sorted.get((int) Math.ceil(position)).doubleValue();
        return below + (above - below) * (position - Math.floor(position));
    }

    /** Equal parts from the least to the largest value; each holds its lower edge, the last one both. */
    private static List<List<Number>> histogram(List<BigDecimal> exact, int bins) {
        List<Double> values = exact.stream()
                .map(BigDecimal::doubleValue)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (values.isEmpty()) {
            return List.of();
        }
        double low = values.get(0);
        double high = values.get(values.size() - 1);
        if (low == high) {
            return List.of(List.of(low, high, (long) values.size()));
        }
        long[] heights = new long[bins];
        for (double value : values) {
            heights[(int) Math.min(bins - 1, Math.floor((value - low) / (high - low) * bins))]++;
        }
        List<List<Number>> bars = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            bars.add(List.of(low + (high - low) * i / bins, low + (high - low) * (i + 1) / bins, heights[i]));
        }
        return bars;
    }
}

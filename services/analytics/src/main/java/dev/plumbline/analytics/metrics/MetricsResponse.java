package dev.plumbline.analytics.metrics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One map per group, from the names of dimensions, {@code time_dimension} and metrics to their values. */
public record MetricsResponse(List<Map<String, @Nullable Object>> data) {}

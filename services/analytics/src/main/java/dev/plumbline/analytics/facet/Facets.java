package dev.plumbline.analytics.facet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param data by column, those asked for, all of them */
public record Facets(Map<String, Facet> data) {

    /**
     * A column has values or a range.
     *
     * @param values the most frequent first
     * @param min null when no row has a number, as {@code max}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Facet(
            @Nullable List<Value> values,
            @Nullable Double min,
            @Nullable Double max) {}

    public record Value(String value, long count) {}
}

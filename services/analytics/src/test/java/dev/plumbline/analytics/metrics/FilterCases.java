package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.filter.FilterType;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.View;
import dev.plumbline.analytics.sample.SampleRows;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every operator of every filter type on every column that takes it, with values that the rows have. */
record FilterCases(SampleRows rows, View view) {

    List<Filter> all() {
        List<Filter> filters = new ArrayList<>();
        for (Dimension dimension : view.dimensions()) {
            switch (dimension.type()) {
                case STRING -> texts(dimension.name(), filters);
                case NUMBER -> numbers(dimension.name(), filters);
                case ARRAY -> arrays(dimension.name(), filters);
            }
        }
        for (FilterOperator operator : FilterType.DATETIME.operators()) {
            for (Instant time :
                    facts().stream().map(MetricsOracle.Fact::time).limit(5).toList()) {
                filters.add(new Filter.Time(view.timeName(), operator, time));
            }
        }
        metadata(filters);
        return filters;
    }

    private void metadata(List<Filter> filters) {
        String metadata = View.METADATA;
        for (FilterOperator operator : FilterType.STRING_OBJECT.operators()) {
            filters.add(new Filter.TextEntry(metadata, "tier", operator, "pro"));
            filters.add(new Filter.TextEntry(metadata, "tier", operator, "专"));
            filters.add(new Filter.TextEntry(metadata, "attempt", operator, "3"));
            filters.add(new Filter.TextEntry(metadata, "cached", operator, "true"));
            filters.add(new Filter.TextEntry(metadata, "deep", operator, "{\"list\":[1,2]}"));
        }
        for (FilterOperator operator : FilterType.NUMBER_OBJECT.operators()) {
            filters.add(new Filter.NumberEntry(metadata, "attempt", operator, new BigDecimal("2")));
            filters.add(new Filter.NumberEntry(metadata, "tier", operator, new BigDecimal("2")));
        }
        for (FilterOperator operator : FilterType.BOOLEAN_OBJECT.operators()) {
            filters.add(new Filter.BoolEntry(metadata, "cached", operator, true));
        }
        for (FilterOperator operator : FilterType.CATEGORY_OPTIONS.operators()) {
            filters.add(new Filter.OptionsEntry(metadata, "tier", operator, List.of("free", "专业")));
        }
    }

    private void texts(String column, List<Filter> filters) {
        List<String> values = values(column).stream().map(String.class::cast).toList();
        for (String value : values.subList(0, Math.min(values.size(), 6))) {
            int[] points = value.codePoints().toArray();
            String start = new String(points, 0, (points.length + 1) / 2);
            String end = new String(points, points.length / 2, points.length - points.length / 2);
            filters.add(new Filter.Text(column, FilterOperator.EQUALS, value));
            filters.add(new Filter.Text(column, FilterOperator.STARTS_WITH, start));
            filters.add(new Filter.Text(column, FilterOperator.ENDS_WITH, end));
            filters.add(new Filter.Text(column, FilterOperator.CONTAINS, end));
            filters.add(new Filter.Text(column, FilterOperator.DOES_NOT_CONTAIN, start));
            List<String> two = List.of(value, values.get(values.size() - 1));
            filters.add(new Filter.Options(column, FilterOperator.ANY_OF, two));
            filters.add(new Filter.Options(column, FilterOperator.NONE_OF, two));
        }
        filters.add(new Filter.Presence(column, FilterOperator.IS_NULL));
        filters.add(new Filter.Presence(column, FilterOperator.IS_NOT_NULL));
    }

    private void numbers(String column, List<Filter> filters) {
        for (FilterOperator operator : FilterType.NUMBER.operators()) {
            for (String value : List.of("3", "7", "2.5")) {
                filters.add(new Filter.Numeric(column, operator, new BigDecimal(value)));
            }
        }
        filters.add(new Filter.Presence(column, FilterOperator.IS_NULL));
    }

    private void arrays(String column, List<Filter> filters) {
        List<String> elements = values(column).stream()
                .flatMap(array -> ((List<?>) array).stream())
                .map(String.class::cast)
                .distinct()
                .toList();
        for (FilterOperator operator : FilterType.ARRAY_OPTIONS.operators()) {
            for (String element : elements) {
                filters.add(new Filter.ArrayOptions(column, operator, List.of(element)));
                filters.add(new Filter.ArrayOptions(column, operator, List.of(element, elements.get(0))));
            }
        }
    }

    private List<Object> values(String column) {
        return facts().stream()
                .map(fact -> fact.dimensions().get(column))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<MetricsOracle.Fact> facts() {
        return new MetricsOracle(rows).facts(SampleRows.PROJECT, view.name()).toList();
    }
}

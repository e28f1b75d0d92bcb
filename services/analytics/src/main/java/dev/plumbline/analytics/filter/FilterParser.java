package dev.plumbline.analytics.filter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parses a JSON array of {@code {type, column, operator, value, key?}}. Everything unknown is refused with a message that names
 * what is allowed.
 */
public final class FilterParser {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final FilterColumns columns;

    public FilterParser(FilterColumns columns) {
        this.columns = columns;
    }

    /** The {@code filter} query parameter; null and empty mean no filter. */
    public List<Filter> parse(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return List.of();
        }
        try {
            return parse(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new InvalidFilterException("Invalid JSON in filter parameter");
        }
    }

    /** The {@code filters} of a query object; a missing or null node means no filter. */
    public List<Filter> parse(JsonNode array) {
        if (array.isMissingNode() || array.isNull()) {
            return List.of();
        }
        if (!array.isArray()) {
            throw new InvalidFilterException("A filter is a JSON array of {type, column, operator, value, key?}");
        }
        List<Filter> filters = new ArrayList<>(array.size());
        for (JsonNode node : array) {
            filters.add(parseOne(node));
        }
        return List.copyOf(filters);
    }

    private Filter parseOne(JsonNode node) {
        String given = required(node, "column");
        FilterType type = type(required(node, "type"));
        String column = columns.canonical(given);
        ColumnKind kind = columns.kind(column);
        if (kind == null) {
            throw new InvalidFilterException("Invalid filter column " + given + ". Must be one of " + columns.names());
        }
        if (!kind.types().contains(type)) {
            throw new InvalidFilterException("Invalid filter for field '" + given + "': Filter type '" + type.wire()
                    + "' is not supported for dimension type '" + kind.wire() + "'. Expected "
                    + FilterColumns.alternatives(kind.types().stream()
                            .map(allowed -> "'" + allowed.wire() + "'")
                            .toList())
                    + ".");
        }
        FilterOperator operator = operator(given, type, required(node, "operator"));
        return new FilterValue(given, type, node).toFilter(column, operator);
    }

    private static String required(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new InvalidFilterException("Every filter needs a text '" + field + "'");
        }
        return value.textValue();
    }

    private static FilterType type(String wire) {
        return Arrays.stream(FilterType.values())
                .filter(type -> type.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new InvalidFilterException("Invalid filter type '" + wire + "'. Must be one of "
                        + Arrays.stream(FilterType.values())
                                .map(FilterType::wire)
                                .collect(Collectors.joining(", "))));
    }

    private static FilterOperator operator(String column, FilterType type, String wire) {
        return type.operators().stream()
                .filter(operator -> operator.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new InvalidFilterException("Invalid filter for field '" + column + "': Operator '"
                        + wire + "' is not supported for filter type '" + type.wire() + "'. Must be one of "
                        + type.operators().stream().map(FilterOperator::wire).collect(Collectors.joining(", "))));
    }
}

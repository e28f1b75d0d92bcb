package dev.plumbline.analytics.filter;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads the value and the key of one filter object, as its type wants them. */
record FilterValue(String column, FilterType type, JsonNode node) {

    /** Far below what PostgreSQL's numeric holds, far above what anybody measures. */
    private static final int MAX_DIGITS = 1_000;

    Filter toFilter(String canonical, FilterOperator operator) {
        return switch (type) {
            case DATETIME -> new Filter.Time(canonical, operator, instant());
            case STRING -> new Filter.Text(canonical, operator, text());
            case STRING_OPTIONS -> new Filter.Options(canonical, operator, texts());
            case ARRAY_OPTIONS -> new Filter.ArrayOptions(canonical, operator, texts());
            case NUMBER -> new Filter.Numeric(canonical, operator, number());
            case BOOLEAN -> new Filter.Bool(canonical, operator, bool());
            case NULL -> new Filter.Presence(canonical, operator);
            case STRING_OBJECT -> new Filter.TextEntry(canonical, key(), operator, text());
            case NUMBER_OBJECT -> new Filter.NumberEntry(canonical, key(), operator, number());
            case BOOLEAN_OBJECT -> new Filter.BoolEntry(canonical, key(), operator, bool());
            case CATEGORY_OPTIONS -> new Filter.OptionsEntry(canonical, key(), operator, texts());
        };
    }

    private String key() {
        JsonNode key = node.path("key");
        if (!key.isTextual()) {
            throw invalid("key is required for filter type '" + type.wire() + "'");
        }
        return clean(key.textValue());
    }

    private Instant instant() {
        try {
            return OffsetDateTime.parse(text()).toInstant();
        } catch (DateTimeParseException e) {
            throw invalid("value must be an ISO 8601 date-time with an offset, such as 2026-01-31T00:00:00Z");
        }
    }

    private String text() {
        JsonNode value = node.path("value");
        if (!value.isTextual()) {
            throw invalid("value must be a string");
        }
        return clean(value.textValue());
    }

    private List<String> texts() {
        JsonNode value = node.path("value");
        if (!value.isArray() || (value.isEmpty() && type == FilterType.STRING_OPTIONS)) {
            throw invalid("value must be " + (type == FilterType.STRING_OPTIONS ? "a non-empty" : "an")
                    + " array of strings");
        }
        List<String> texts = new ArrayList<>(value.size());
        for (JsonNode item : value) {
            if (!item.isTextual()) {
                throw invalid("value must be an array of strings");
            }
            texts.add(clean(item.textValue()));
        }
        return List.copyOf(texts);
    }

    private BigDecimal number() {
        JsonNode value = node.path("value");
        if (!value.isNumber()) {
            throw invalid("value must be a number");
        }
        BigDecimal number = value.decimalValue();
        if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw invalid("value is out of range");
        }
        return number;
    }

    private boolean bool() {
        JsonNode value = node.path("value");
        if (!value.isBoolean()) {
            throw invalid("value must be true or false");
        }
        return value.booleanValue();
    }

    /** No stored text holds NUL, and PostgreSQL refuses it as a parameter. */
    private String clean(String text) {
        if (text.indexOf('\0') >= 0) {
            throw invalid("NUL characters are not allowed");
        }
        return text;
    }

    private InvalidFilterException invalid(String what) {
        return new InvalidFilterException("Invalid filter for field '" + column + "': " + what);
    }
}

package dev.plumbline.analytics.metricsrequest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed fields of one JSON object and notes what is wrong. A text that is wrong or missing reads as "", anything else as
 * null: nobody looks at it once there are issues.
 */
record QueryFields(JsonNode object, List<Object> path, Issues issues) {

    /** Not {@code Instant.MAX}: what a database's time type holds. */
    private static final int LAST_YEAR = 9999;

    void refuseOthersThan(Collection<String> allowed) {
        object.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                issues.add(
                        "unrecognized_keys",
                        path,
                        "Unrecognized key: \"" + name + "\". Must be one of " + String.join(", ", allowed));
            }
        });
    }

    String text(String name) {
        JsonNode value = object.path(name);
        if (value.isTextual()) {
            return value.textValue();
        }
        issues.wrongType(at(name), "string", kind(value));
        return "";
    }

    String option(String name, Collection<String> allowed) {
        JsonNode value = object.path(name);
        if (value.isTextual() && allowed.contains(value.textValue())) {
            return value.textValue();
        }
        issues.notAnOption(at(name), allowed);
        return "";
    }

    /** ISO 8601 with an offset. */
    @Nullable
    Instant time(String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            issues.wrongType(at(name), "string", kind(value));
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(value.textValue());
            if (time.getYear() >= 0 && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeParseException e) {
            // said below, as for a year out of range
        }
        issues.add(
                "invalid_format",
                at(name),
                "Invalid ISO datetime: expected a date and time with an offset, such as 2026-01-31T00:00:00Z");
        return null;
    }

    /** A zone of the IANA database, UTC when absent or null. */
    ZoneId zone(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return ZoneOffset.UTC;
        }
        if (ZoneId.getAvailableZoneIds().contains(value.asText())) {
            return value.asText().equals("UTC") ? ZoneOffset.UTC : ZoneId.of(value.asText());
        }
        issues.add(
                "invalid_value",
                at(name),
                "Invalid time zone: expected a name of the IANA database, such as Europe/Berlin or Asia/Shanghai");
        return ZoneOffset.UTC;
    }

    /** Null when absent or null, which is allowed. */
    @Nullable
    Integer number(String name, int least, int most) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.canConvertToExactIntegral()
                && value.isNumber()
                && value.canConvertToInt()
                && value.intValue() >= least
                && value.intValue() <= most) {
            return value.intValue();
        }
        issues.add("invalid_value", at(name), "Invalid input: expected a whole number from " + least + " to " + most);
        return null;
    }

    /** Null when absent or null. */
    @Nullable
    QueryFields nested(String name) {
        JsonNode value = object.path(name);
        if (value.isObject()) {
            return new QueryFields(value, at(name), issues);
        }
        if (!value.isMissingNode() && !value.isNull()) {
            issues.wrongType(at(name), "object", kind(value));
        }
        return null;
    }

    /** The objects of an array; empty when absent or null, unless it is required. */
    List<QueryFields> list(String name, boolean required) {
        JsonNode value = object.path(name);
        List<QueryFields> items = new ArrayList<>();
        if (!value.isArray()) {
            if (required || !(value.isMissingNode() || value.isNull())) {
                issues.wrongType(at(name), "array", kind(value));
            }
            return items;
        }
        for (int i = 0; i < value.size(); i++) {
            List<Object> itemPath = append(at(name), i);
            if (value.get(i).isObject()) {
                items.add(new QueryFields(value.get(i), itemPath, issues));
            } else {
                issues.wrongType(itemPath, "object", kind(value.get(i)));
            }
        }
        return items;
    }

    private List<Object> at(String name) {
        return append(path, name);
    }

    private static List<Object> append(List<Object> path, Object last) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    static String kind(JsonNode value) {
        return value.isMissingNode() ? "undefined" : value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}

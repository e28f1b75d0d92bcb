package dev.plumbline.analytics.observationv2;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.filter.FilterParser;
import dev.plumbline.analytics.list.Conditions;
import dev.plumbline.analytics.observation.ObservationColumns;
import dev.plumbline.platform.errors.ApiException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of GET /api/public/v2/observations. Unknown ones are ignored. */
public record ListParameters(
        @RestQuery @Nullable String fields,
        @RestQuery @Nullable String expandMetadata,
        @RestQuery @Nullable String limit,
        @RestQuery @Nullable String cursor,
        @RestQuery @Nullable String parseIoAsJson,
        @RestQuery @Nullable String name,
        @RestQuery @Nullable String userId,
        @RestQuery @Nullable String sessionId,
        @RestQuery @Nullable String type,
        @RestQuery @Nullable String traceId,
        @RestQuery @Nullable String level,
        @RestQuery @Nullable String parentObservationId,
        @RestQuery @Nullable String isRootObservation,
        @RestQuery @Nullable List<String> environment,
        @RestQuery @Nullable String fromStartTime,
        @RestQuery @Nullable String toStartTime,
        @RestQuery @Nullable String version,
        @RestQuery @Nullable String filter) {

    private static final FilterParser FILTERS = new FilterParser(ObservationColumns.PAGE_FILTERS);
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 1000;

    ListQuery query() {
        if ("true".equals(parseIoAsJson)) {
            throw ApiException.badRequest(
                    "parseIoAsJson=true is no longer supported: input and output are texts as they were sent."
                            + " Leave it out, or give false.");
        }
        return new ListQuery(filters(), ListCursor.parse(cursor), size(), FieldGroups.parse(fields, expandMetadata));
    }

    private List<Filter> filters() {
        List<Filter> filters = new ArrayList<>(new Conditions()
                .equal("name", name)
                .equal("userId", userId)
                .equal("sessionId", sessionId)
                .equal("type", type)
                .equal("traceId", traceId)
                .equal("level", level)
                .equal("parentObservationId", parentObservationId)
                .anyOf("environment", environment)
                .from("startTime", "fromStartTime", fromStartTime)
                .to("startTime", "toStartTime", toStartTime)
                .equal("version", version)
                .and(FILTERS.parse(filter)));
        if (parentObservationId != null && parentObservationId.isEmpty()) {
            filters.add(new Filter.Presence("parentObservationId", FilterOperator.IS_NULL));
        }
        if (isRootObservation != null && !isRootObservation.isEmpty()) {
            filters.add(new Filter.Bool("isRootObservation", FilterOperator.EQUALS, bool(isRootObservation)));
        }
        return filters;
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ApiException.badRequest("Invalid isRootObservation '" + text + "': give true or false");
        };
    }

    private int size() {
        if (limit == null || limit.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        try {
            int number = Integer.parseInt(limit);
            if (number >= 0 && number <= MAX_LIMIT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one answer for everything that is not such a number.
        }
        throw ApiException.badRequest("Invalid limit '" + limit + "': give a whole number from 0 to " + MAX_LIMIT);
    }
}

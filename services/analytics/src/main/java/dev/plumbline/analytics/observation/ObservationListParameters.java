package dev.plumbline.analytics.observation;

import dev.plumbline.analytics.filter.FilterParser;
import dev.plumbline.analytics.list.Conditions;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of GET /api/public/observations. Unknown ones are ignored. */
public record ObservationListParameters(
        @RestQuery @Nullable String page,
        @RestQuery @Nullable String limit,
        @RestQuery @Nullable String name,
        @RestQuery @Nullable String userId,
        @RestQuery @Nullable String type,
        @RestQuery @Nullable String traceId,
        @RestQuery @Nullable String level,
        @RestQuery @Nullable String parentObservationId,
        @RestQuery @Nullable List<String> environment,
        @RestQuery @Nullable String fromStartTime,
        @RestQuery @Nullable String toStartTime,
        @RestQuery @Nullable String version,
        @RestQuery @Nullable String filter) {

    private static final FilterParser FILTERS = new FilterParser(ObservationColumns.FILTERS);

    ObservationQuery query() {
        Conditions conditions = new Conditions()
                .equal("name", name)
                .equal("userId", userId)
                .equal("type", type)
                .equal("traceId", traceId)
                .equal("level", level)
                .equal("parentObservationId", parentObservationId)
                .anyOf("environment", environment)
                .from("startTime", "fromStartTime", fromStartTime)
                .to("startTime", "toStartTime", toStartTime)
                .equal("version", version);
        return new ObservationQuery(conditions.and(FILTERS.parse(filter)), PageRequest.of(page, limit));
    }
}

package dev.plumbline.analytics.session;

import dev.plumbline.analytics.list.Conditions;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of GET /api/public/sessions. Unknown ones are ignored. */
public record SessionListParameters(
        @RestQuery @Nullable String page,
        @RestQuery @Nullable String limit,
        @RestQuery @Nullable String fromTimestamp,
        @RestQuery @Nullable String toTimestamp,
        @RestQuery @Nullable List<String> environment) {

    SessionQuery query() {
        return new SessionQuery(
                new Conditions()
                        .from("timestamp", "fromTimestamp", fromTimestamp)
                        .to("timestamp", "toTimestamp", toTimestamp)
                        .anyOf("environment", environment)
                        .and(List.of()),
                new ListOrder("createdAt", true),
                PageRequest.of(page, limit));
    }
}

package dev.plumbline.analytics.user;

import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.analytics.list.QueryTime;
import dev.plumbline.analytics.list.StoredText;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the list of users. */
public record UserListParameters(
        @RestQuery @Nullable String page,
        @RestQuery @Nullable String limit,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String search,
        @RestQuery @Nullable String orderBy) {

    private static final ListOrder LAST_SEEN_FIRST = new ListOrder("lastSeen", true);

    UserQuery query() {
        String text = search == null || search.isBlank() ? null : search.strip();
        if (text != null && !StoredText.canBe(text)) {
            throw ApiException.badRequest("Invalid search: NUL characters are not allowed");
        }
        return new UserQuery(
                QueryTime.parse("from", from),
                QueryTime.parse("to", to),
                null,
                text,
                ListOrder.parse(orderBy, UserListSql.ORDER_COLUMNS, LAST_SEEN_FIRST),
                PageRequest.of(page, limit));
    }
}

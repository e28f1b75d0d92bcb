package dev.plumbline.analytics.user;

import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.platform.paging.PageRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of users. Only traces in the time range count.
 *
 * @param from inclusive
 * @param to exclusive
 * @param userId only this user, null for all
 * @param search part of the user's id, upper and lower case alike
 */
public record UserQuery(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String userId,
        @Nullable String search,
        ListOrder order,
        PageRequest page) {}

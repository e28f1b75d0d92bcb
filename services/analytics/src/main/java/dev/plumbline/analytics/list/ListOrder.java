package dev.plumbline.analytics.list;

import dev.plumbline.platform.errors.ApiException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param column a name of the API */
public record ListOrder(String column, boolean descending) {

    /** Parses {@code <column>.<asc|desc>}; absent and empty mean {@code fallback}. */
    public static ListOrder parse(@Nullable String orderBy, List<String> allowed, ListOrder fallback) {
        if (orderBy == null || orderBy.isEmpty()) {
            return fallback;
        }
        int dot = orderBy.lastIndexOf('.');
        String column = dot < 0 ? orderBy : orderBy.substring(0, dot);
        String direction = dot < 0 ? "" : orderBy.substring(dot + 1);
        boolean descending = direction.equalsIgnoreCase("desc");
        if (!allowed.contains(column) || !(descending || direction.equalsIgnoreCase("asc"))) {
            throw ApiException.badRequest("Invalid orderBy '" + orderBy
                    + "': give <column>.asc or <column>.desc with a column of " + String.join(", ", allowed));
        }
        return new ListOrder(column, descending);
    }
}

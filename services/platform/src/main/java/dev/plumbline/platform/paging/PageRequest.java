package dev.plumbline.platform.paging;

import dev.plumbline.platform.errors.ApiException;
import org.jspecify.annotations.Nullable;

/** Which page of a list: {@code page} from 1, {@code limit} 1 to 100 (contract section f, common rules). */
public record PageRequest(int page, int limit) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 100;
    private static final int MAX_PAGE = 1_000_000;

    /** Absent and empty mean the default. */
    public static PageRequest of(@Nullable String page, @Nullable String limit) {
        return new PageRequest(number("page", page, 1, MAX_PAGE), number("limit", limit, DEFAULT_LIMIT, MAX_LIMIT));
    }

    public long offset() {
        return (page - 1L) * limit;
    }

    private static int number(String name, @Nullable String text, int fallback, int max) {
        if (text == null || text.isEmpty()) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one answer for everything that is not such a number.
        }
        throw ApiException.badRequest("Invalid " + name + " '" + text + "': give a whole number from 1 to " + max);
    }
}

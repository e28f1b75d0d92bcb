package dev.plumbline.analytics.querycompiler;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found out before a query is compiled.
 *
 * @param keys the only rows to look at, null for all
 * @param days first and last day of the related rows, null when none are asked for
 */
public record QueryScope(@Nullable RowKeys keys, @Nullable Days days) {

    public static final QueryScope ALL = new QueryScope(null, null);

    /** Both are included. */
    public record Days(LocalDate first, LocalDate last) {}

    public QueryScope within(Days related) {
        return new QueryScope(keys, related);
    }
}

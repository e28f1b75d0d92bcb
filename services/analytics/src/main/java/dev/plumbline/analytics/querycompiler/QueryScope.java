package dev.plumbline.analytics.querycompiler;

import org.jspecify.annotations.Nullable;

/**
 * What was found out before a query is compiled.
 *
 * @param keys the only rows to look at, null for all
 */
public record QueryScope(@Nullable RowKeys keys) {

    public static final QueryScope ALL = new QueryScope(null);
}

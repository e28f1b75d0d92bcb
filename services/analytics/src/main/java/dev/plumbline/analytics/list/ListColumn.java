package dev.plumbline.analytics.list;

import org.jspecify.annotations.Nullable;

/**
 * Where a column of the API lives.
 *
 * @param sql an expression over the list's tables
 * @param required whether it is never NULL
 * @param join the join that the expression needs, null when the list's own table has it
 * @param day the partition key that a condition on this time also bounds, null when there is none
 */
public record ListColumn(
        String sql,
        boolean required,
        @Nullable String join,
        @Nullable String day) {

    public static ListColumn of(String sql) {
        return new ListColumn(sql, false, null, null);
    }

    public static ListColumn required(String sql) {
        return new ListColumn(sql, true, null, null);
    }

    public static ListColumn joined(String sql, String join) {
        return new ListColumn(sql, false, join, null);
    }

    /** A time whose UTC day is the partition key {@code day}. */
    public static ListColumn partitioned(String sql, String day) {
        return new ListColumn(sql, true, null, day);
    }
}

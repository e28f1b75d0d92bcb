package dev.plumbline.analytics.columnquery;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.query.MetricsQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The range of a query and its filters on the time, in microseconds since 1970, both ends included. Columns hold microseconds, so
 * that "later than" is "from the next one on"; an end within a microsecond is cut off as PostgreSQL's driver does.
 */
record TimeRange(long first, long last) {

    static TimeRange of(MetricsQuery query) {
        long first = micros(query.from());
        long last = micros(query.to());
        for (Filter filter : query.filters()) {
            if (filter instanceof Filter.Time time) {
                long value = micros(time.value());
                switch (time.operator()) {
                    case GREATER -> first = Math.max(first, value + 1);
                    case AT_LEAST -> first = Math.max(first, value);
                    case LESS -> last = Math.min(last, value - 1);
                    case AT_MOST -> last = Math.min(last, value);
                    default -> throw new IllegalStateException("No condition for " + filter);
                }
            }
        }
        return new TimeRange(first, last);
    }

    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }
}

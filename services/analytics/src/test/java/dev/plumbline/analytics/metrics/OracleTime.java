package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.query.Granularity;
import dev.plumbline.analytics.query.MetricsQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Time buckets by the text of a time, and by walking through the range. */
final class OracleTime {

    private OracleTime() {}

    static String label(Granularity granularity, Instant time) {
        String text = time.toString();
        LocalDate day = LocalDate.parse(text.substring(0, 10));
        return switch (granularity) {
            case MINUTE -> text.substring(0, 16) + ":00Z";
            case HOUR -> text.substring(0, 13) + ":00:00Z";
            case DAY -> day.toString();
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L).toString();
            case MONTH -> text.substring(0, 7) + "-01";
        };
    }

    /** The buckets that the range covers, its last instant not counted. */
    static Set<String> labels(Granularity granularity, MetricsQuery query) {
        Set<String> labels = new LinkedHashSet<>();
        for (Instant time = query.from(); time.isBefore(query.to()); time = time.plus(Duration.ofMinutes(1))) {
            labels.add(label(granularity, time));
        }
        labels.add(label(granularity, query.to().minusNanos(1)));
        return labels;
    }
}

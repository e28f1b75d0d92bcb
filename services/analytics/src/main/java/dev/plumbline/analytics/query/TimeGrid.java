package dev.plumbline.analytics.query;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Time cut into buckets. Days, weeks and months are those of the calendar in a zone, 23 and 25 hours long now and then; minutes
 * and hours are equally long, counted from {@code anchor}, so that an hour which the clock shows twice is two buckets.
 *
 * <p>A bucket is named by its first day at midnight, or, for minutes and hours, by its start in UTC.
 */
public record TimeGrid(Granularity granularity, ZoneId zone, Instant anchor) {

    /** The grid in which the local day of {@code from} begins with a bucket. */
    public static TimeGrid of(Granularity granularity, ZoneId zone, Instant from) {
        return new TimeGrid(
                granularity,
                zone,
                from.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant());
    }

    /** The bucket that holds a time. */
    public LocalDateTime bucket(Instant time) {
        LocalDateTime midnight = LocalDateTime.ofInstant(time, zone).truncatedTo(ChronoUnit.DAYS);
        return switch (granularity) {
            case MINUTE, HOUR ->
                utc(anchor.plus(step().multipliedBy(
                                Math.floorDiv(Duration.between(anchor, time).toSeconds(), step().toSeconds()))));
            case DAY -> midnight;
            case WEEK -> midnight.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> midnight.withDayOfMonth(1);
        };
    }

    public LocalDateTime next(LocalDateTime bucket) {
        return granularity.next(bucket);
    }

    /** Its first instant. A day that a zone left out (Apia, 30 December 2011) starts where the next one does. */
    public Instant start(LocalDateTime bucket) {
        return granularity.isCalendar()
                ? bucket.toLocalDate().atStartOfDay(zone).toInstant()
                : bucket.toInstant(ZoneOffset.UTC);
    }

    private Duration step() {
        return Duration.of(1, granularity.unit());
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}

package dev.plumbline.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Around the days on which clocks change, in zones that do it in every way there is. */
class TimeGridTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "America/Havana",
                "America/Sao_Paulo",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "Asia/Shanghai",
                "Asia/Beirut",
                "Atlantic/Azores",
                "Pacific/Apia",
                "UTC"
            })
    void everyInstantIsInExactlyOneBucketAndBucketsFollowEachOther(String zone) {
        Random random = new Random(zone.hashCode());
        for (int round = 0; round < 400; round++) {
            Instant from = Instant.ofEpochSecond(random.nextLong(
                    Instant.parse("2008-01-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("2030-01-01T00:00:00Z").getEpochSecond()));
            Granularity granularity = Granularity.values()[random.nextInt(5)];
            TimeGrid grid = TimeGrid.of(granularity, ZoneId.of(zone), from);
            LocalDateTime bucket = grid.bucket(from);
            assertThat(grid.start(bucket)).isBeforeOrEqualTo(from);
            for (int i = 0; i < 70; i++) {
                LocalDateTime next = grid.next(bucket);
                Instant start = grid.start(bucket);
                Instant end = grid.start(next);
                assertThat(start).isBeforeOrEqualTo(end);
                if (start.isBefore(end)) {
                    assertThat(grid.bucket(start)).isEqualTo(bucket);
                    assertThat(grid.bucket(end.minusNanos(1))).isEqualTo(bucket);
                    Instant within = start.plusSeconds(random.nextLong(
                            Math.max(1, Duration.between(start, end).toSeconds())));
                    assertThat(grid.bucket(within)).isEqualTo(bucket);
                }
                bucket = next;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 23",
        "Europe/Berlin, 2026-10-25, 25",
        "America/New_York, 2026-03-08, 23",
        "America/New_York, 2026-11-01, 25",
        "Asia/Kathmandu, 2026-03-29, 24",
        "Pacific/Apia, 2011-12-30, 0",
    })
    void aDayIsAsLongAsItsCalendarSays(String zone, LocalDate day, long hours) {
        TimeGrid grid = TimeGrid.of(Granularity.DAY, ZoneId.of(zone), Instant.parse("2010-01-01T00:00:00Z"));
        LocalDateTime bucket = day.atStartOfDay();
        assertThat(Duration.between(grid.start(bucket), grid.start(grid.next(bucket))))
                .isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Asia/Kathmandu"})
    void anHourBeginsWhenTheClockOfTheZoneSaysSo(String zone) {
        Instant noon = Instant.parse("2026-11-24T12:07:00Z");
        TimeGrid grid = TimeGrid.of(Granularity.HOUR, ZoneId.of(zone), noon);
        LocalDateTime local = LocalDateTime.ofInstant(grid.start(grid.bucket(noon)), ZoneId.of(zone));
        assertThat(local)
                .isEqualTo(LocalDateTime.ofInstant(noon, ZoneId.of(zone)).truncatedTo(ChronoUnit.HOURS));
    }
}

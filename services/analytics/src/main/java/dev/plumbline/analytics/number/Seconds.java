package dev.plumbline.analytics.number;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations as numbers of an answer, without rounding and without trailing zeros. */
public final class Seconds {

    private Seconds() {}

    public static BigDecimal of(Duration duration) {
        return strip(BigDecimal.valueOf(duration.toNanos(), 9));
    }

    public static @Nullable BigDecimal ofNullable(@Nullable Duration duration) {
        return duration == null ? null : of(duration);
    }

    public static @Nullable BigDecimal milliseconds(@Nullable Duration duration) {
        return duration == null ? null : strip(BigDecimal.valueOf(duration.toNanos(), 6));
    }

    private static BigDecimal strip(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

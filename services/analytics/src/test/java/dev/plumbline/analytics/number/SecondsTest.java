package dev.plumbline.analytics.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SecondsTest {

    @Test
    void writesNoTrailingZerosAndNoExponent() {
        assertThat(Seconds.of(Duration.ofMillis(1500))).hasToString("1.5");
        assertThat(Seconds.of(Duration.ofNanos(1_000))).hasToString("0.000001");
        assertThat(Seconds.of(Duration.ofSeconds(100))).hasToString("100");
        assertThat(Seconds.of(Duration.ZERO)).hasToString("0");
        assertThat(Seconds.milliseconds(Duration.ofNanos(1_250_000))).hasToString("1.25");
        assertThat(Seconds.ofNullable(null)).isNull();
        assertThat(Seconds.milliseconds(null)).isNull();
    }
}

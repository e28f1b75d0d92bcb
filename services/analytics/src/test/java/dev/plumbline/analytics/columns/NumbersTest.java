package dev.plumbline.analytics.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                -1,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE + 1L,
                Integer.MIN_VALUE,
                Integer.MIN_VALUE + 1L,
                Long.MAX_VALUE,
                Numbers.MISSING
            })
    void keepEveryNumberAndWhatIsMissing(long value) {
        long[] values = {7, value, Numbers.MISSING, 99};
        Numbers numbers = Numbers.of(values, 3);

        assertThat(new long[] {numbers.get(0), numbers.get(1), numbers.get(2)})
                .containsExactly(7, value, Numbers.MISSING);
    }
}

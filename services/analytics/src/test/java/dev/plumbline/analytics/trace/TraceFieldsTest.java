package dev.plumbline.analytics.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceFieldsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ",", "nonsense"})
    void noKnownGroupMeansAll(String fields) {
        assertThat(TraceFields.parse(fields)).isEqualTo(new TraceFields(true, true, true, true));
    }

    @Test
    void namesGroupsAndIgnoresUnknownOnes() {
        assertThat(TraceFields.parse("core")).isEqualTo(new TraceFields(false, false, false, false));
        assertThat(TraceFields.parse("core, scores,nonsense,metrics"))
                .isEqualTo(new TraceFields(false, true, false, true));
    }
}

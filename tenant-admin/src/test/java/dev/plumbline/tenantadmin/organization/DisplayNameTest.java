package dev.plumbline.tenantadmin.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayNameTest {

    @Test
    void stripsBlanksAndCountsCharactersNotUnits() {
        assertThat(DisplayName.of("project", "\u3000 观测 ").value()).isEqualTo("观测");
        assertThat(DisplayName.of("project", "🦊".repeat(60)).value()).hasSize(120);
        assertThatThrownBy(() -> DisplayName.of("project", "🦊".repeat(61))).hasMessageContaining("at most 60");
    }

    @Test
    void refusesWhatCannotBeShownOrStored() {
        for (String bad : List.of("a\u0000b", "a\u2028b", "a\ud800b", "a\u001bb")) {
            assertThatThrownBy(() -> DisplayName.of("project", bad)).hasMessageContaining("control characters");
        }
        assertThatThrownBy(() -> DisplayName.of("organization", null))
                .hasMessageContaining("the organization needs a name");
    }
}

package dev.plumbline.tenantadmin.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeyNoteTest {

    @Test
    void aBlankNoteIsNone() {
        assertThat(new KeyNote("  ").text()).isNull();
        assertThat(new KeyNote(null).text()).isNull();
        assertThat(new KeyNote(" two\nlines ").text()).isEqualTo("two\nlines");
    }

    @Test
    void refusesWhatCannotBeStored() {
        assertThatThrownBy(() -> new KeyNote("a\u0000").text()).hasMessageContaining("control characters");
        assertThatThrownBy(() -> new KeyNote("x".repeat(201)).text()).hasMessageContaining("at most 200");
    }
}

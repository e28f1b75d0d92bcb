package dev.plumbline.allinone.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000", "https://plumbline.example.com", "https://10.0.0.7:8443"})
    void takesWhatSignInWorksAt(String url) {
        assertThat(PublicUrl.parse(url)).hasToString(url);
        assertThat(PublicUrl.parse(url + "/")).hasToString(url);
    }

    @Test
    void refusesPlainHttpToAnotherMachineWithReasonAndWayOut() {
        assertThatThrownBy(() -> PublicUrl.parse("http://plumbline.example.com"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("plain http")
                .hasMessageContaining("PLUMBLINE_URL=https://plumbline.example.com")
                .hasMessageContaining("docs/operations.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plumbline.example.com",
                "ftp://localhost",
                "https://plumbline.example.com/app",
                "http://127.0.0.1:3000",
                "https://",
                "http://local host"
            })
    void refusesWhatIsNoAddressOfAnOrigin(String url) {
        assertThatThrownBy(() -> PublicUrl.parse(url))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("PLUMBLINE_URL");
    }
}

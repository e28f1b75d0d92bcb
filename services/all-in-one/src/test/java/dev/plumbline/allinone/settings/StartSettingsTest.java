package dev.plumbline.allinone.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartSettingsTest {
    @Test
    void pinsTheDefaults() {
        StartSettings settings = settings(Map.of());

        assertThat(settings.port()).isEqualTo(3000);
        assertThat(settings.url()).hasToString("http://localhost:3000");
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(Path.of(".plumbline").toAbsolutePath());
        assertThat(settings.cache()).isEqualTo(settings.data().resolve("cache"));
    }

    @Test
    void followsThePortInTheAddress() {
        assertThat(settings(Map.of("PLUMBLINE_PORT", "3100")).url()).hasToString("http://localhost:3100");
    }

    @Test
    void listensToTheNetworkWhereItsAddressIs() {
        assertThat(settings(Map.of("PLUMBLINE_URL", "https://plumbline.example.com"))
                        .bind())
                .isEqualTo("0.0.0.0");
    }

    @Test
    void takesAnEmptyVariableForUnset() {
        assertThat(settings(Map.of("PLUMBLINE_PORT", " ", "PLUMBLINE_URL", "")).port())
                .isEqualTo(3000);
    }

    @Test
    void namesTheSettingThatIsWrong() {
        assertThatThrownBy(() -> settings(Map.of("PLUMBLINE_PORT", "http")))
                .hasMessageContaining("PLUMBLINE_PORT")
                .hasMessageContaining("http");
        assertThatThrownBy(() -> settings(Map.of("PLUMBLINE_PORT", "70000"))).hasMessageContaining("PLUMBLINE_PORT");
    }

    private static StartSettings settings(Map<String, String> variables) {
        return StartSettings.from(new Environment(name -> null, variables::get));
    }
}

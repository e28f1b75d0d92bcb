package dev.plumbline.allinone.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.allinone.realm.RealmSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInSettingsTest {
    private static final PublicUrl URL = PublicUrl.parse("http://localhost:3000");

    @Test
    void opensRegistrationUnlessClosed() {
        assertThat(settings(Map.of()).registration()).isTrue();
        assertThat(settings(Map.of("PLUMBLINE_SIGN_UP", "invitation")).registration())
                .isTrue();
        assertThat(settings(Map.of("PLUMBLINE_SIGN_UP", "Closed")).registration())
                .isFalse();
        assertThatThrownBy(() -> settings(Map.of("PLUMBLINE_SIGN_UP", "maybe"))).hasMessageContaining("maybe");
    }

    @Test
    void readsTheMailServer() {
        assertThat(settings(Map.of()).mail()).isEmpty();
        assertThat(settings(Map.of("PLUMBLINE_SMTP_HOST", "mail", "PLUMBLINE_SMTP_FROM", "a@example.com"))
                        .mail())
                .contains(new RealmSettings.Mail("mail", 587, "a@example.com", "", "", true));
    }

    @Test
    void wantsASenderWithAMailServer() {
        assertThatThrownBy(() -> settings(Map.of("PLUMBLINE_SMTP_HOST", "mail")))
                .hasMessageContaining("PLUMBLINE_SMTP_FROM");
    }

    private static RealmSettings settings(Map<String, String> variables) {
        return SignInSettings.from(new Environment(name -> null, variables::get), URL);
    }
}

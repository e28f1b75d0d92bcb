package dev.plumbline.allinone.realm;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RealmTemplateTest {
    private static final String URL = "https://plumbline.example.com";

    @Test
    void namesExactRedirectsOfThisAddress() throws IOException {
        JsonObject client = RealmTemplate.client(new RealmSettings(URL, true, Optional.empty()));

        assertThat(client.getJsonArray("redirectUris"))
                .isEqualTo(new JsonArray().add(URL + "/signed-in").add(URL + "/silent"));
        assertThat(client.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                .isEqualTo("S256");
        assertThat(client.encode()).doesNotContain("*").doesNotContain("${");
    }

    @Test
    void offersPasswordResetOnlyWithMail() throws IOException {
        RealmSettings.Mail mail = new RealmSettings.Mail("mail", 587, "a@example.com", "ann", "secret", true);

        assertThat(RealmTemplate.realm(new RealmSettings(URL, true, Optional.empty()))
                        .getBoolean("resetPasswordAllowed"))
                .isFalse();
        JsonObject realm = RealmTemplate.realm(new RealmSettings(URL, true, Optional.of(mail)));
        assertThat(realm.getBoolean("resetPasswordAllowed")).isTrue();
        assertThat(realm.getJsonObject("smtpServer").getString("auth")).isEqualTo("true");
    }

    @Test
    void closesRegistrationWhenAsked() throws IOException {
        assertThat(RealmTemplate.realm(new RealmSettings(URL, false, Optional.empty()))
                        .getBoolean("registrationAllowed"))
                .isFalse();
    }
}

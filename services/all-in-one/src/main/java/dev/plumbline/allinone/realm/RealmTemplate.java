package dev.plumbline.allinone.realm;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The realm and its client as Keycloak's admin API takes them, filled in with our settings. */
final class RealmTemplate {
    private RealmTemplate() {}

    static JsonObject realm(RealmSettings settings) throws IOException {
        JsonObject realm = read("plumbline.json", settings)
                .put("registrationAllowed", settings.registration())
                .put("resetPasswordAllowed", settings.mail().isPresent())
                .put("verifyEmail", settings.mail().isPresent());
        return realm.put("smtpServer", settings.mail().map(RealmTemplate::mail).orElseGet(JsonObject::new));
    }

    static JsonObject client(RealmSettings settings) throws IOException {
        return read("plumbline-ui.json", settings);
    }

    private static JsonObject mail(RealmSettings.Mail mail) {
        JsonObject server = new JsonObject()
                .put("host", mail.host())
                .put("port", Integer.toString(mail.port()))
                .put("from", mail.from())
                .put("fromDisplayName", "Plumbline")
                .put("starttls", Boolean.toString(mail.startTls()))
                .put("auth", Boolean.toString(!mail.user().isEmpty()));
        if (!mail.user().isEmpty()) {
            server.put("user", mail.user()).put("password", mail.password());
        }
        return server;
    }

    private static JsonObject read(String name, RealmSettings settings) throws IOException {
        try (InputStream resource = RealmTemplate.class.getResourceAsStream("/realm/" + name)) {
            if (resource == null) {
                throw new IOException("missing resource realm/" + name);
            }
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return new JsonObject(text.replace("${plumbline.url}", settings.url()));
        }
    }
}

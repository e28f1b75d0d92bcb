package dev.plumbline.tenantadmin.mail;

import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** PLUMBLINE_SMTP_*: the server that Keycloak sends its mail through, too. */
@Singleton
class MailConfiguration {

    private final @Nullable MailConfig server;
    private final String from;

    MailConfiguration(
            @ConfigProperty(name = "plumbline.smtp.host") Optional<String> host,
            @ConfigProperty(name = "plumbline.smtp.port", defaultValue = "587") int port,
            @ConfigProperty(name = "plumbline.smtp.from") Optional<String> from,
            @ConfigProperty(name = "plumbline.smtp.user") Optional<String> user,
            @ConfigProperty(name = "plumbline.smtp.password") Optional<String> password,
            @ConfigProperty(name = "plumbline.smtp.starttls", defaultValue = "true") boolean startTls) {
        this.from = from.orElse("");
        this.server = host.filter(name -> !name.isBlank())
                .map(name -> server(name, port, startTls, user.orElse(""), password.orElse("")))
                .orElse(null);
    }

    /** @return null when no mail is set up */
    @Nullable
    MailConfig server() {
        return server;
    }

    String from() {
        return from;
    }

    private static MailConfig server(String host, int port, boolean startTls, String user, String password) {
        MailConfig config = new MailConfig(host, port)
                .setStarttls(startTls ? StartTLSOptions.REQUIRED : StartTLSOptions.DISABLED)
                .setLogin(user.isEmpty() ? LoginOption.DISABLED : LoginOption.REQUIRED)
                .setMaxPoolSize(2);
        return user.isEmpty() ? config : config.setUsername(user).setPassword(password);
    }
}

package dev.plumbline.allinone.settings;

import dev.plumbline.allinone.realm.RealmSettings;
import java.util.Locale;
import java.util.Optional;

/** PLUMBLINE_SIGN_UP and PLUMBLINE_SMTP_*, as the realm wants them. */
public final class SignInSettings {
    private SignInSettings() {}

    public static RealmSettings from(Environment environment, PublicUrl url) {
        String signUp = environment.get("PLUMBLINE_SIGN_UP", "open").toLowerCase(Locale.ROOT);
        boolean registration =
                switch (signUp) {
                    // somebody invited makes a login first; without the invitation it opens nothing
                    case "open", "invitation" -> true;
                    case "closed" -> false;
                    default ->
                        throw new StartFailure("PLUMBLINE_SIGN_UP is open, invitation or closed, not: " + signUp);
                };
        return new RealmSettings(url.toString(), registration, mail(environment));
    }

    private static Optional<RealmSettings.Mail> mail(Environment environment) {
        return environment
                .find("PLUMBLINE_SMTP_HOST")
                .map(host -> new RealmSettings.Mail(
                        host,
                        Integer.parseInt(environment.get("PLUMBLINE_SMTP_PORT", "587")),
                        environment
                                .find("PLUMBLINE_SMTP_FROM")
                                .orElseThrow(() -> new StartFailure(
                                        "PLUMBLINE_SMTP_HOST is set, so PLUMBLINE_SMTP_FROM must name the sender.")),
                        environment.get("PLUMBLINE_SMTP_USER", ""),
                        environment.get("PLUMBLINE_SMTP_PASSWORD", ""),
                        Boolean.parseBoolean(environment.get("PLUMBLINE_SMTP_STARTTLS", "true"))));
    }
}

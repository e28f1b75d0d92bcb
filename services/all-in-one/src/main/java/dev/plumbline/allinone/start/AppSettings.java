package dev.plumbline.allinone.start;

import dev.plumbline.allinone.secrets.Secrets;
import dev.plumbline.allinone.settings.Environment;
import dev.plumbline.allinone.settings.StartSettings;
import dev.plumbline.schema.migration.DatabaseRole;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the app is told, by the names that a cluster's environment variables have. */
final class AppSettings {
    private AppSettings() {}

    static Map<String, String> of(StartSettings settings, Secrets secrets, Servers servers) {
        Map<String, String> app = new HashMap<>();
        app.put("PLUMBLINE_URL", settings.url().toString());
        app.put("PLUMBLINE_PORT", Integer.toString(settings.port()));
        app.put("PLUMBLINE_BIND", settings.bind());
        app.put("PLUMBLINE_DATA", settings.data().toString());
        app.put("PLUMBLINE_DATABASE_HOST", "127.0.0.1");
        app.put("PLUMBLINE_DATABASE_PORT", Integer.toString(servers.postgres().port()));
        app.put("PLUMBLINE_DATABASE_NAME", Servers.DATABASE);
        for (DatabaseRole role : DatabaseRole.values()) {
            String name = Servers.passwordSetting(role);
            app.put(variable(name), secrets.password(name));
        }
        app.put("PLUMBLINE_REDIS_URL", servers.redis().url());
        app.put(variable(Servers.PEPPER), secrets.password(Servers.PEPPER));
        app.put("PLUMBLINE_OIDC_ISSUER", settings.url() + "/auth/realms/plumbline");
        app.put(
                "PLUMBLINE_OIDC_JWKS_URL",
                servers.keycloak().internalUrl() + "/realms/plumbline/protocol/openid-connect/certs");
        app.put("PLUMBLINE_KEYCLOAK_PORT", Integer.toString(servers.keycloak().port()));
        return app;
    }

    /** Whoever starts the first Plumbline on these data runs it, until a setting names others. */
    static Map<String, String> operators(Environment environment, FirstProject first) {
        return environment.find("PLUMBLINE_OPERATORS").isPresent()
                ? Map.of()
                : Map.of("PLUMBLINE_OPERATORS", first.login().email());
    }

    private static String variable(String secret) {
        return secret.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}

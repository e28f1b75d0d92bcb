package dev.plumbline.allinone.settings;

import java.util.List;
import java.util.function.Consumer;

/** Settings of a cluster that mean nothing here, because this process brings its own servers: said, not passed over. */
public final class IgnoredSettings {
    private static final List<String> OF_A_CLUSTER = List.of(
            "PLUMBLINE_DATABASE_HOST",
            "PLUMBLINE_DATABASE_PORT",
            "PLUMBLINE_DATABASE_NAME",
            "PLUMBLINE_REDIS_URL",
            "PLUMBLINE_OIDC_ISSUER",
            "PLUMBLINE_OIDC_JWKS_URL",
            "PLUMBLINE_KEY_PEPPER");

    private IgnoredSettings() {}

    public static void tell(Environment environment, Consumer<String> said) {
        for (String variable : OF_A_CLUSTER) {
            if (environment.find(variable).isPresent()) {
                said.accept(variable + " is ignored: this start brings its own servers and secrets");
            }
        }
    }
}

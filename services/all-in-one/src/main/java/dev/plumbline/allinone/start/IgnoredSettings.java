package dev.plumbline.allinone.start;

import java.util.List;

/** Settings of a cluster that mean nothing here, because this process brings its own servers: said, not passed over. */
final class IgnoredSettings {
    private static final List<String> OF_A_CLUSTER = List.of(
            "PLUMBLINE_DATABASE_HOST",
            "PLUMBLINE_DATABASE_PORT",
            "PLUMBLINE_DATABASE_NAME",
            "PLUMBLINE_REDIS_URL",
            "PLUMBLINE_OIDC_ISSUER",
            "PLUMBLINE_OIDC_JWKS_URL",
            "PLUMBLINE_KEY_PEPPER");

    private IgnoredSettings() {}

    static void tell(Environment environment, Progress progress) {
        for (String variable : OF_A_CLUSTER) {
            if (environment.find(variable).isPresent()) {
                progress.say(variable + " is ignored: this start brings its own servers and secrets");
            }
        }
    }
}

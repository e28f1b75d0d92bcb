package dev.plumbline.allinone.start;

import dev.plumbline.allinone.embedded.DataFolder;
import dev.plumbline.allinone.secrets.Secrets;
import dev.plumbline.allinone.secrets.SecretsFile;
import org.jspecify.annotations.Nullable;

/** What main() knows and the Quarkus application, which is made by the container, needs. */
record StartContext(
        StartSettings settings,
        DataFolder data,
        SecretsFile file,
        Secrets secrets,
        Servers servers,
        FirstProject first,
        Progress progress) {
    private static final String FIRST_MADE = "first.made";

    private static volatile @Nullable StartContext current;

    static void set(StartContext context) {
        current = context;
    }

    /** The first start makes the first project; later ones only when a setting asks, so that what was deleted stays so. */
    boolean makesFirst() {
        return first.asked() || !secrets.has(FIRST_MADE);
    }

    String adminSecret() {
        return secrets.password(Servers.KEYCLOAK_ADMIN);
    }

    static StartContext current() {
        StartContext context = current;
        if (context == null) {
            throw new IllegalStateException("the app was not started by Main");
        }
        return context;
    }
}

package dev.plumbline.allinone.start;

import dev.plumbline.allinone.realm.RealmSettings;
import dev.plumbline.allinone.secrets.Secrets;
import dev.plumbline.allinone.secrets.SecretsFile;
import dev.plumbline.allinone.settings.StartSettings;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What main() knows and the Quarkus application, which is made by the container, needs.
 *
 * @param firstStart whether no start on this data has come to its end yet
 */
record StartContext(
        StartSettings settings,
        SecretsFile file,
        Secrets secrets,
        Servers servers,
        FirstProject first,
        RealmSettings signIn,
        Progress progress,
        boolean firstStart) {
    private static volatile @Nullable StartContext current;

    static void set(StartContext context) {
        current = context;
    }

    static StartContext current() {
        StartContext context = current;
        if (context == null) {
            throw new IllegalStateException("the app was not started by Main");
        }
        return context;
    }

    /** The first start makes the first project; later ones only when a setting asks, so that what was deleted stays so. */
    boolean makesFirst() {
        return first.asked() || firstStart;
    }

    void noteFirstMade() throws IOException {
        secrets.put(FirstProject.MADE, "true");
        file.write(secrets);
    }

    String adminSecret() {
        return secrets.password(Servers.KEYCLOAK_ADMIN);
    }
}

package dev.plumbline.allinone.start;

import dev.plumbline.allinone.embedded.EmbeddedFailure;
import dev.plumbline.allinone.embedded.EmbeddedKeycloak;
import dev.plumbline.allinone.realm.KeycloakAdmin;
import dev.plumbline.allinone.realm.RealmReconciler;
import dev.plumbline.allinone.realm.RealmSettings;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;

/** What happens once the app answers: sign-in is made ready, the first project is made, and the way in is printed. */
public class PlumblineApplication implements QuarkusApplication {
    private static final int RETRY_MILLIS = 5000;

    @Override
    public int run(String... arguments) throws Exception {
        StartContext context = StartContext.current();
        context.progress().say("The app accepts traces at " + context.settings().url());
        openSignIn(context);
        Banner.print(context);
        Quarkus.waitForExit();
        return 0;
    }

    /** Keycloak may fail and be started again: traces are taken all the while, and sign-in opens when it can. */
    private static void openSignIn(StartContext context) throws InterruptedException {
        while (true) {
            try {
                EmbeddedKeycloak keycloak = context.servers().keycloak();
                context.servers().supervisor().awaitReady(keycloak);
                context.progress().say("Keycloak is up");
                reconcile(context, keycloak);
                return;
            } catch (EmbeddedFailure | IOException e) {
                context.progress().say("Sign-in is not ready yet: " + e.getMessage());
                Thread.sleep(RETRY_MILLIS);
            }
        }
    }

    private static void reconcile(StartContext context, EmbeddedKeycloak keycloak)
            throws IOException, InterruptedException {
        KeycloakAdmin admin =
                KeycloakAdmin.signIn(keycloak.internalUrl(), EmbeddedKeycloak.ADMIN_CLIENT, context.adminSecret());
        RealmSettings settings =
                SignInSettings.from(Environment.ofProcess(), context.settings().url());
        RealmReconciler realm = new RealmReconciler(admin, settings);
        realm.reconcile();
        if (context.makesFirst()) {
            FirstProject.Login login = context.first().login();
            realm.ensureLogin(login.email(), login.name(), login.password());
        }
    }
}

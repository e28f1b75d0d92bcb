package dev.plumbline.allinone.start;

import dev.plumbline.allinone.embedded.EmbeddedKeycloak;
import dev.plumbline.allinone.realm.KeycloakAdmin;
import dev.plumbline.allinone.realm.RealmReconciler;
import dev.plumbline.allinone.supervision.EmbeddedFailure;
import dev.plumbline.tenantadmin.start.InitialTenant;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What happens once the app answers: the first project is made, sign-in is made ready, and the way in is printed. */
public class PlumblineApplication implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(PlumblineApplication.class);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration SEED_LIMIT = Duration.ofSeconds(60);

    private final InitialTenant initialTenant;

    PlumblineApplication(InitialTenant initialTenant) {
        this.initialTenant = initialTenant;
    }

    @Override
    public int run(String... arguments) throws Exception {
        StartContext context = StartContext.current();
        if (context.makesFirst()) {
            // the keys open the door for traces before anybody can sign in
            seed(context.first(), null);
        }
        context.progress().say("The app accepts traces at " + context.settings().url());
        Thread signIn = new Thread(() -> openSignIn(context), "sign-in-start");
        signIn.setDaemon(true);
        signIn.start();
        Quarkus.waitForExit();
        signIn.interrupt();
        return 0;
    }

    /** Keycloak may fail and be started again: traces are taken all the while, and sign-in opens when it can. */
    private void openSignIn(StartContext context) {
        try {
            while (!isSignInOpen(context)) {
                Thread.sleep(RETRY.toMillis());
            }
            Banner.print(context);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isSignInOpen(StartContext context) throws InterruptedException {
        try {
            EmbeddedKeycloak keycloak = context.servers().keycloak();
            context.servers().supervisor().awaitReady(keycloak);
            context.progress().say("Keycloak is up");
            reconcile(context, keycloak);
            return true;
        } catch (EmbeddedFailure | IOException e) {
            context.progress().say("Sign-in is not ready yet: " + e.getMessage());
            return false;
        } catch (RuntimeException e) {
            LOG.error("cannot make sign-in ready", e);
            return false;
        }
    }

    private void reconcile(StartContext context, EmbeddedKeycloak keycloak) throws IOException, InterruptedException {
        KeycloakAdmin admin =
                KeycloakAdmin.signIn(keycloak.internalUrl(), EmbeddedKeycloak.ADMIN_CLIENT, context.adminSecret());
        RealmReconciler realm = new RealmReconciler(admin, context.signIn());
        realm.reconcile();
        if (context.makesFirst()) {
            FirstProject.Login login = context.first().login();
            seed(context.first(), realm.ensureLogin(login.email(), login.name(), login.password()));
            context.noteFirstMade();
        }
    }

    private void seed(FirstProject first, @Nullable String subject) {
        initialTenant.create(first.seed(subject)).await().atMost(SEED_LIMIT);
    }
}

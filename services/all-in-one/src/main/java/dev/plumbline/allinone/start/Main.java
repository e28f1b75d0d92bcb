package dev.plumbline.allinone.start;

import dev.plumbline.allinone.embedded.EmbeddedPostgres;
import dev.plumbline.allinone.realm.RealmSettings;
import dev.plumbline.allinone.secrets.Secrets;
import dev.plumbline.allinone.secrets.SecretsFile;
import dev.plumbline.allinone.settings.Environment;
import dev.plumbline.allinone.settings.IgnoredSettings;
import dev.plumbline.allinone.settings.PortCheck;
import dev.plumbline.allinone.settings.SignInSettings;
import dev.plumbline.allinone.settings.StartFailure;
import dev.plumbline.allinone.settings.StartSettings;
import dev.plumbline.allinone.supervision.DataFolder;
import dev.plumbline.allinone.supervision.EmbeddedFailure;
import dev.plumbline.allinone.supervision.Supervisor;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.sql.SQLException;

/** The one process: brings up its servers, becomes the Quarkus app, and takes the servers down after it. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Progress progress = new Progress(System.out);
        try {
            start(progress, arguments);
        } catch (StartFailure | EmbeddedFailure told) {
            System.err.println();
            System.err.println(told.getMessage());
            System.exit(1);
        } catch (IOException | SQLException e) {
            System.err.println("Plumbline could not start:");
            e.printStackTrace();
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(1);
        }
    }

    private static void start(Progress progress, String[] arguments)
            throws IOException, SQLException, InterruptedException {
        Environment environment = Environment.ofProcess();
        StartSettings settings = StartSettings.from(environment);
        RealmSettings signIn = SignInSettings.from(environment, settings.url());
        DataFolder data = DataFolder.at(settings.data());
        Running claim = Running.claim(data, settings.url());
        PortCheck.free(settings.bind(), settings.port());
        data.turnLogs();

        SecretsFile file = new SecretsFile(data.of("secrets.properties"));
        if (!file.exists() && EmbeddedPostgres.exists(data)) {
            throw new StartFailure("The data in " + data.path() + " cannot be opened without its secrets.properties."
                    + " Put that file back, or choose an empty folder with PLUMBLINE_DATA.");
        }
        Secrets secrets = file.read();
        Supervisor supervisor = new Supervisor(data);
        Shutdown shutdown = Shutdown.arm(supervisor, claim);

        FirstProject first = FirstProject.from(environment, secrets);
        // every secret is on the disk before anything is locked with it
        Servers.makeSecrets(secrets);
        file.write(secrets);
        IgnoredSettings.tell(environment, progress::say);
        Servers servers = Servers.start(settings, data, secrets, supervisor, progress);
        EmbeddedSettings.set(AppSettings.of(settings, secrets, servers));
        EmbeddedSettings.add(AppSettings.operators(environment, first));
        StartContext.set(new StartContext(
                settings, file, secrets, servers, first, signIn, progress, !secrets.has(FirstProject.MADE)));
        progress.say("Starting the app");
        shutdown.appStarts();
        Quarkus.run(PlumblineApplication.class, (code, failure) -> shutdown.appEnded(code, failure), arguments);
    }
}

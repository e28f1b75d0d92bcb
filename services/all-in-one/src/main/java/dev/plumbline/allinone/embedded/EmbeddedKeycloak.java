package dev.plumbline.allinone.embedded;

import dev.plumbline.allinone.supervision.DataFolder;
import dev.plumbline.allinone.supervision.EmbeddedFailure;
import dev.plumbline.allinone.supervision.EmbeddedService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak on the loopback interface, in a Java process of its own; the world reaches it through our port only. */
public final class EmbeddedKeycloak implements EmbeddedService {
    /** The service account that the reconciler uses; made by Keycloak at its very first start. */
    public static final String ADMIN_CLIENT = "plumbline-start";

    private final DataFolder data;
    private final Path home;
    private final Settings settings;
    private final int port;
    private final int managementPort;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    /**
     * @param publicUrl what the browser sees, without a slash at the end
     * @param databaseUrl JDBC address of Keycloak's own database
     */
    public record Settings(
            String publicUrl, String databaseUrl, String databaseUser, String databasePassword, String adminSecret) {}

    private EmbeddedKeycloak(DataFolder data, Path home, Settings settings) throws IOException {
        this.data = data;
        this.home = home;
        this.settings = settings;
        this.port = FreePort.find();
        this.managementPort = FreePort.find();
    }

    /** @param home the unpacked distribution, for which {@code kc.sh build} was run */
    public static EmbeddedKeycloak prepare(DataFolder data, Path home, Settings settings) throws IOException {
        if (!Files.exists(home.resolve("lib/quarkus-run.jar"))) {
            throw new EmbeddedFailure("there is no Keycloak in " + home + "; start with ./run, which brings it");
        }
        LoginTheme.install(home);
        return new EmbeddedKeycloak(data, home, settings);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(CommandLine.apart(command()));
        Map<String, String> environment = builder.environment();
        // settings meant for us, or for another Keycloak of this person, are not for this one
        environment.keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        environment.put("KC_DB_PASSWORD", settings.databasePassword());
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", ADMIN_CLIENT);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", settings.adminSecret());
        return data.logging(builder, name()).start();
    }

    /** What {@code kc.sh start} runs, without the shell in between: the process we know is then the one that matters. */
    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                // after PostgreSQL was restarted no page may fail on a connection to the old one
                "-Dquarkus.datasource.jdbc.foreground-validation-interval=1S",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                // alone: without it Keycloak looks for others on the network, and listens there
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--hostname=" + settings.publicUrl() + "/auth",
                "--hostname-backchannel-dynamic=false",
                "--proxy-headers=xforwarded",
                "--db-url=" + settings.databaseUrl(),
                "--db-username=" + settings.databaseUser(),
                "--db-pool-initial-size=1",
                "--db-pool-min-size=1",
                "--db-pool-max-size=15",
                "--log-console-color=false");
    }

    @Override
    public boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + managementPort + "/auth/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Duration startLimit() {
        // the very first start makes some ninety tables
        return Duration.ofMinutes(8);
    }

    public int port() {
        return port;
    }

    /** @return {@code http://127.0.0.1:port/auth}, for us only */
    public String internalUrl() {
        return "http://127.0.0.1:" + port + "/auth";
    }
}

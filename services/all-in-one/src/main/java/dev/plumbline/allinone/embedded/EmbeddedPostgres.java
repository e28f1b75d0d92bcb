package dev.plumbline.allinone.embedded;

import dev.plumbline.allinone.supervision.DataFolder;
import dev.plumbline.allinone.supervision.EmbeddedFailure;
import dev.plumbline.allinone.supervision.EmbeddedService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL on the loopback interface, made to keep what it has acknowledged, with a password for everybody. */
public final class EmbeddedPostgres implements EmbeddedService {
    public static final String SUPERUSER = "postgres";

    /** What is said on the command line, where no edited file in the data folder can take it back. */
    private static final Map<String, String> CONFIGURATION = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            // a socket path in a deep data folder is longer than the 107 bytes the system allows
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "160MB"),
            Map.entry("effective_cache_size", "768MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("max_wal_size", "2GB"),
            // compiling costs more than it saves in statements of a few milliseconds
            Map.entry("jit", "off"),
            Map.entry("TimeZone", "UTC"),
            Map.entry("log_timezone", "UTC"));

    private final DataFolder data;
    private final String password;
    private final Path binaries;
    private final Unprivileged unprivileged;
    private final int port;

    private EmbeddedPostgres(DataFolder data, String password, Path binaries, int port) throws IOException {
        this.data = data;
        this.password = password;
        this.binaries = binaries;
        this.unprivileged = Unprivileged.forFilesIn(data.path(), binaries);
        this.port = port;
    }

    public static EmbeddedPostgres prepare(DataFolder data, Path cache, String password) throws IOException {
        EmbeddedPostgres postgres =
                new EmbeddedPostgres(data, password, PostgresBinaries.unpackedIn(cache), FreePort.find());
        if (!exists(data)) {
            postgres.initialize();
        }
        return postgres;
    }

    public static boolean exists(DataFolder data) {
        return Files.exists(data.of("postgres/PG_VERSION"));
    }

    private void initialize() throws IOException {
        Path fresh = data.of("postgres.new");
        Path passwordFile = data.of("run/initdb");
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, password);
        try {
            Folders.delete(fresh);
            Files.createDirectory(fresh);
            unprivileged.own(fresh);
            unprivileged.own(passwordFile);
            run(List.of(
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // the same order and case rules on every machine, whatever locales it has
                    "--locale-provider=builtin",
                    "--locale=C",
                    "--builtin-locale=C.UTF-8"));
            Files.move(fresh, data.of("postgres"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void run(List<String> options) throws IOException {
        List<String> command =
                unprivileged.command(binaries.resolve("bin/initdb").toString(), options);
        Process process = data.logging(new ProcessBuilder(command), name()).start();
        try {
            if (process.waitFor() != 0) {
                throw new EmbeddedFailure("PostgreSQL could not make its data folder: " + data.lastWords(name()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedFailure("interrupted while PostgreSQL made its data folder", e);
        }
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Process launch() throws IOException {
        unprivileged.own(data.of("postgres"));
        List<String> options =
                new ArrayList<>(List.of("-D", data.of("postgres").toString(), "-p", Integer.toString(port)));
        CONFIGURATION.forEach((key, value) -> {
            options.add("-c");
            options.add(key + "=" + value);
        });
        List<String> command =
                unprivileged.command(binaries.resolve("bin/postgres").toString(), options);
        return data.logging(new ProcessBuilder(CommandLine.apart(command)), name())
                .start();
    }

    @Override
    public boolean answers() {
        try (Connection connection = superuser("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public Duration startLimit() {
        // after a crash the log is replayed first
        return Duration.ofMinutes(5);
    }

    @Override
    public String stopSignal() {
        return "INT";
    }

    public int port() {
        return port;
    }

    /** A connection that may do everything, for making databases and roles. */
    public Connection superuser(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(url(database), properties);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}

package dev.plumbline.allinone.embedded;

import dev.plumbline.allinone.supervision.DataFolder;
import dev.plumbline.allinone.supervision.EmbeddedFailure;
import dev.plumbline.allinone.supervision.EmbeddedService;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/** Redis on the loopback interface: limits and caches, so that a lost minute costs nothing. */
public final class EmbeddedRedis implements EmbeddedService {
    private final DataFolder data;
    private final String password;
    private final Path program;
    private final Path configuration;
    private final int port;

    private EmbeddedRedis(DataFolder data, String password, Path program) throws IOException {
        this.data = data;
        this.password = password;
        this.program = program;
        this.configuration = data.of("redis/redis.conf");
        this.port = FreePort.find();
    }

    public static EmbeddedRedis prepare(DataFolder data, Path cache, String password) throws IOException {
        EmbeddedRedis redis = new EmbeddedRedis(data, password, unpackedIn(cache));
        redis.configure();
        return redis;
    }

    private static Path unpackedIn(Path cache) throws IOException {
        String name = "redis-server-7.0.15-" + system() + "-" + architecture();
        Path program = cache.resolve(name);
        if (Files.isExecutable(program)) {
            return program;
        }
        Files.createDirectories(cache);
        Path fresh = Files.createTempFile(cache, "redis-", "");
        try (InputStream resource = redis.embedded.RedisServer.class.getResourceAsStream("/" + name)) {
            if (resource == null) {
                throw new EmbeddedFailure("there is no embedded Redis for this machine (" + name + ")");
            }
            Files.copy(resource, fresh, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Files.move(fresh, program, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The password stands in a file of its own: a command line is for everybody to read. */
    private void configure() throws IOException {
        Files.createDirectories(data.of("redis"));
        Files.deleteIfExists(configuration);
        Files.createFile(
                configuration, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(configuration, """
                bind 127.0.0.1
                port %d
                requirepass %s
                dir "%s"
                save 60 1
                appendonly no
                maxmemory 96mb
                maxmemory-policy volatile-ttl
                """.formatted(port, password, data.of("redis")));
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public Process launch() throws IOException {
        List<String> command = CommandLine.apart(List.of(program.toString(), configuration.toString()));
        return data.logging(new ProcessBuilder(command), name()).start();
    }

    @Override
    public boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            socket.setSoTimeout(1000);
            socket.getOutputStream().write(("AUTH " + password + "\r\nPING\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes("+OK\r\n+PONG\r\n".length());
            return new String(answer, StandardCharsets.US_ASCII).endsWith("+PONG\r\n");
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public Duration startLimit() {
        return Duration.ofSeconds(60);
    }

    /** @return {@code redis://:password@127.0.0.1:port} */
    public String url() {
        return "redis://:" + password + "@127.0.0.1:" + port;
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }
}

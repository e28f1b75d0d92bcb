package dev.plumbline.allinone.supervision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Where everything that outlives a restart is kept. */
public record DataFolder(Path path) {
    public static DataFolder at(Path path) throws IOException {
        DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
        Files.createDirectories(folder.path);
        Files.createDirectories(folder.path.resolve("run"));
        Files.createDirectories(folder.path.resolve("logs"));
        return folder;
    }

    public Path of(String name) {
        return path.resolve(name);
    }

    public Path record(String service) {
        return path.resolve("run").resolve(service + ".properties");
    }

    public Path log(String service) {
        return path.resolve("logs").resolve(service + ".log");
    }

    /** The end of a service's log, where it says why it gave up. */
    public String lastWords(String service) {
        try (Stream<String> lines = Files.lines(log(service), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank())
                    .reduce((earlier, later) -> later)
                    .map(line -> line + " (" + log(service) + ")")
                    .orElse("see " + log(service));
        } catch (IOException unreadable) {
            return "see " + log(service);
        }
    }

    /** Sends a child's output to its log, which begins anew at each start of the app; one older log is kept. */
    public ProcessBuilder logging(ProcessBuilder command, String service) throws IOException {
        Path log = log(service);
        return command.redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /** Puts the servers' logs of the last start aside; the ones before are gone. */
    public void turnLogs() throws IOException {
        for (String service : List.of("postgres", "redis", "keycloak")) {
            Path log = log(service);
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(service + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

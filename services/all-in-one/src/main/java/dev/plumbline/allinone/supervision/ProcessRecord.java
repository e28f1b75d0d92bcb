package dev.plumbline.allinone.supervision;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Which process we started, by pid and start time: after a kill -9 the next start finds exactly that process again and no
 * other one that was given the same pid since.
 */
public record ProcessRecord(long pid, Instant started, String note) {
    /** The start time is counted from the boot time, which moves by up to a second when the clock is set. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    public static ProcessRecord of(ProcessHandle process, String note) {
        return new ProcessRecord(process.pid(), startOf(process).orElse(Instant.EPOCH), note);
    }

    public static Optional<ProcessRecord> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        try {
            return Optional.of(new ProcessRecord(
                    Long.parseLong(properties.getProperty("pid")),
                    Instant.parse(properties.getProperty("started")),
                    properties.getProperty("note", "")));
        } catch (RuntimeException unreadable) {
            // a full disk can leave half a file: it names no process, so there is none to find again
            return Optional.empty();
        }
    }

    public void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("started", started.toString());
        properties.setProperty("note", note);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            properties.store(writer, null);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The recorded process if it still runs; empty when it has ended or its pid belongs to another process by now. */
    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> startOf(process)
                .filter(start -> Duration.between(start, started).abs().compareTo(CLOCK_SLACK) <= 0)
                .isPresent());
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }
}

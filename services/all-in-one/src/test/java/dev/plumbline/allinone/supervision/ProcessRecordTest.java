package dev.plumbline.allinone.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    @TempDir
    Path folder;

    @Test
    void findsTheRecordedProcessAgain() throws IOException {
        Path file = folder.resolve("app.properties");
        ProcessRecord.of(ProcessHandle.current(), "http://localhost:3000").write(file);

        ProcessRecord read = ProcessRecord.read(file).orElseThrow();

        assertThat(read.alive()).contains(ProcessHandle.current());
        assertThat(read.note()).isEqualTo("http://localhost:3000");
    }

    @Test
    void takesNoOtherProcessWithTheSamePidForIt() {
        ProcessRecord own = ProcessRecord.of(ProcessHandle.current(), "");
        ProcessRecord earlier = new ProcessRecord(own.pid(), own.started().minus(Duration.ofMinutes(1)), "");

        assertThat(earlier.alive()).isEmpty();
    }

    @Test
    void takesAnEndedProcessForEnded() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessRecord record = ProcessRecord.of(process.toHandle(), "");
        assertThat(record.alive()).isPresent();

        process.destroyForcibly().waitFor();

        assertThat(record.alive()).isEmpty();
    }

    @Test
    void readsNoProcessFromHalfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("half.properties"), "pid=12");

        assertThat(ProcessRecord.read(file)).isEmpty();
        assertThat(ProcessRecord.read(folder.resolve("absent.properties"))).isEmpty();
    }
}

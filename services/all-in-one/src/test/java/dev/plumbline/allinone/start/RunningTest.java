package dev.plumbline.allinone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.allinone.settings.PublicUrl;
import dev.plumbline.allinone.settings.StartFailure;
import dev.plumbline.allinone.supervision.DataFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {
    private static final PublicUrl URL = PublicUrl.parse("http://localhost:3000");

    @TempDir
    Path folder;

    @Test
    void claimsTheFolderUntilClosed() throws IOException {
        DataFolder data = DataFolder.at(folder);
        Running claim = Running.claim(data, URL);

        assertThat(data.record("app")).content().contains("3000");
        assertThatThrownBy(() -> Running.claim(data, URL)).isInstanceOf(OverlappingFileLockException.class);

        claim.close();
        assertThat(Files.exists(data.record("app"))).isFalse();
        Running.claim(data, URL).close();
    }

    @Test
    void saysWhoHoldsTheFolder() throws Exception {
        DataFolder data = DataFolder.at(folder);
        Process other = lockFromAnotherProcess(data.of("run/lock"));
        try {
            assertThatThrownBy(() -> Running.claim(data, URL))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(folder.toString());
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    private static Process lockFromAnotherProcess(Path lock) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        lock.toString())
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("locked");
        return process;
    }

    /** Holds the lock until it is killed. */
    static final class Holder {
        public static void main(String[] arguments) throws Exception {
            FileChannel channel = FileChannel.open(
                    Path.of(arguments[0]),
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.WRITE);
            channel.lock();
            System.out.println("locked");
            Thread.sleep(60_000);
        }
    }
}

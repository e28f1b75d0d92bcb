package dev.plumbline.allinone.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsFileTest {
    @TempDir
    Path folder;

    private SecretsFile file;

    @BeforeEach
    void place() {
        file = new SecretsFile(folder.resolve("secrets.properties"));
    }

    @Test
    void keepsWhatWasMade() throws IOException {
        Secrets secrets = file.read();
        String password = secrets.password("database");
        file.write(secrets);

        assertThat(file.read().password("database")).isEqualTo(password).hasSize(43);
    }

    @Test
    void isForItsOwnersEyesOnlyAlsoAfterARewrite() throws IOException {
        Secrets secrets = file.read();
        file.write(secrets);
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r--r--"));

        secrets.password("another");
        file.write(secrets);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsAwkwardValues() throws IOException {
        Secrets secrets = file.read();
        secrets.put("awkward", "a\\b=c:d#e é");
        file.write(secrets);

        assertThat(file.read().value("awkward", () -> "lost")).isEqualTo("a\\b=c:d#e é");
    }

    @Test
    void makesNoTwoAlike() throws IOException {
        Secrets secrets = file.read();

        assertThat(secrets.password("one")).isNotEqualTo(secrets.password("two"));
        assertThat(RandomText.passwordToType()).matches("(\\w{4}-){3}\\w{4}").isNotEqualTo(RandomText.passwordToType());
    }
}

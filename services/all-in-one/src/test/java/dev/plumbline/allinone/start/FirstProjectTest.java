package dev.plumbline.allinone.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.allinone.secrets.Secrets;
import dev.plumbline.allinone.secrets.SecretsFile;
import dev.plumbline.allinone.settings.Environment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstProjectTest {
    @TempDir
    Path folder;

    @Test
    void makesEverythingOnceAndKeepsIt() throws IOException {
        Secrets secrets = secrets();
        FirstProject first = FirstProject.from(environment(Map.of()), secrets);

        assertThat(FirstProject.from(environment(Map.of()), secrets)).isEqualTo(first);
        assertThat(first.asked()).isFalse();
        assertThat(first.project().publicKey()).matches("pk-lf-[0-9a-f-]{36}");
        assertThat(first.project().secretKey()).matches("sk-lf-[0-9a-f-]{36}");
        assertThat(first.login().password()).hasSize(19);
    }

    @Test
    void followsTheInitSettings() throws IOException {
        FirstProject first = FirstProject.from(
                environment(Map.of(
                        "LANGFUSE_INIT_ORG_ID", "acme",
                        "LANGFUSE_INIT_ORG_NAME", "Acme",
                        "LANGFUSE_INIT_PROJECT_ID", "shop",
                        "LANGFUSE_INIT_PROJECT_NAME", "Shop",
                        "LANGFUSE_INIT_PROJECT_PUBLIC_KEY", "pk-lf-1234567890",
                        "LANGFUSE_INIT_PROJECT_SECRET_KEY", "sk-lf-1234567890",
                        "LANGFUSE_INIT_USER_EMAIL", "ann@example.com",
                        "LANGFUSE_INIT_USER_NAME", "Ann Example",
                        "LANGFUSE_INIT_USER_PASSWORD", "correct-horse")),
                secrets());

        assertThat(first)
                .isEqualTo(new FirstProject(
                        new FirstProject.Organization("acme", "Acme"),
                        new FirstProject.Project("shop", "Shop", "pk-lf-1234567890", "sk-lf-1234567890"),
                        new FirstProject.Login("ann@example.com", "Ann Example", "correct-horse"),
                        true));
    }

    @Test
    void printsNoSecretByAccident() throws IOException {
        FirstProject first = FirstProject.from(environment(Map.of()), secrets());

        assertThat(first.toString())
                .doesNotContain(first.project().secretKey())
                .doesNotContain(first.login().password());
    }

    private Secrets secrets() throws IOException {
        return new SecretsFile(folder.resolve("secrets.properties")).read();
    }

    private static Environment environment(Map<String, String> variables) {
        return new Environment(name -> null, variables::get);
    }
}

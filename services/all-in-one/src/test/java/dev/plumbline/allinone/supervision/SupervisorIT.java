package dev.plumbline.allinone.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.allinone.embedded.EmbeddedRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorIT {
    @TempDir
    Path folder;

    private DataFolder data;
    private EmbeddedRedis redis;

    @BeforeEach
    void prepare() throws Exception {
        data = DataFolder.at(folder);
        redis = EmbeddedRedis.prepare(data, folder.resolve("cache"), "secret");
    }

    @Test
    void startsAKilledServerAgainOnItsPort() throws Exception {
        Supervisor supervisor = new Supervisor(data);
        try {
            supervisor.launch(redis);
            supervisor.awaitReady(redis);
            long killed = recorded();
            // a server is not restarted at once when it died right after its start
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            Instant end = Instant.now().plus(Duration.ofSeconds(10));
            while (Instant.now().isBefore(end) && (recorded() == killed || !redis.answers())) {
                Thread.sleep(100);
            }

            assertThat(recorded()).isNotEqualTo(killed);
            assertThat(redis.answers()).isTrue();
        } finally {
            supervisor.stop();
        }
        assertThat(redis.answers()).isFalse();
    }

    @Test
    void endsExactlyWhatAKilledAppHasLeft() throws Exception {
        // Given a server whose app is gone, and a bystander
        Process left = redis.launch();
        ProcessRecord.of(left.toHandle(), "redis").write(data.record("redis"));
        Process bystander = new ProcessBuilder("sleep", "60").start();
        ProcessRecord other = ProcessRecord.of(bystander.toHandle(), "");
        new ProcessRecord(other.pid(), other.started().minus(Duration.ofMinutes(5)), "keycloak")
                .write(data.record("keycloak"));

        // When the next start looks
        assertThat(LeftOver.find(data)).hasSize(1);
        for (LeftOver found : LeftOver.find(data)) {
            found.end();
        }

        // Then only the server has ended
        assertThat(left.isAlive()).isFalse();
        assertThat(bystander.isAlive()).isTrue();
        bystander.destroyForcibly();
    }

    private long recorded() throws Exception {
        return ProcessRecord.read(data.record("redis")).orElseThrow().pid();
    }
}

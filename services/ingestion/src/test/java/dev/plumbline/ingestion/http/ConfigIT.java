package dev.plumbline.ingestion.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ingestion.batch.BatchConfig;
import dev.plumbline.ingestion.intake.IntakeConfig;
import dev.plumbline.ingestion.partition.PartitionConfig;
import dev.plumbline.ingestion.purge.PurgeConfig;
import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A changed default is a decision, not an accident. */
@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class ConfigIT {

    @Inject
    IntakeConfig intake;

    @Inject
    BatchConfig batch;

    @Inject
    PartitionConfig partition;

    @Inject
    PurgeConfig purge;

    @Test
    void pinsTheDefaultsOfIntake() {
        assertThat(intake.maxRequest().asLongValue()).isEqualTo(32L * 1024 * 1024);
        assertThat(intake.memory()).isEmpty();
        assertThat(intake.patience()).isEqualTo(Duration.ofMillis(1_500));
        assertThat(intake.bodyTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(intake.large().asLongValue()).isEqualTo(1024 * 1024);
    }

    @Test
    void pinsTheDefaultsOfBatches() {
        assertThat(batch.lanes()).isEqualTo(2);
        assertThat(batch.maxRows()).isEqualTo(4_000);
        assertThat(batch.maxBytes().asLongValue()).isEqualTo(8L * 1024 * 1024);
        assertThat(batch.maxWaiting()).isEqualTo(4_000);
        assertThat(batch.memory()).isEmpty();
        assertThat(batch.patience()).isEqualTo(Duration.ofSeconds(3));
        assertThat(batch.transactionTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(batch.writer()).isNotBlank();
    }

    @Test
    void pinsTheDefaultsOfThePurge() {
        assertThat(purge.interval()).isEqualTo(Duration.ofSeconds(30));
        assertThat(purge.watch()).isEqualTo(Duration.ofMinutes(10));
        assertThat(purge.slice()).isEqualTo(5_000);
    }

    @Test
    void anSdkIsAnsweredWithinItsFiveSeconds() {
        assertThat(intake.patience().plus(batch.patience())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void makesPartitionsWhereTheDatabaseIs() {
        assertThat(partition.host())
                .isEqualTo(PlumblineServices.database().address().host());
        assertThat(partition.port())
                .isEqualTo(PlumblineServices.database().address().port());
        assertThat(partition.name())
                .isEqualTo(PlumblineServices.database().address().name());
        assertThat(partition.ownerPassword()).isPresent();
    }
}

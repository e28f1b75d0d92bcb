package dev.plumbline.ingestion.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ingestion.intake.ByteBudget.Reservation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ByteBudgetTest {

    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration LATE = Duration.ofSeconds(10);

    private final ByteBudget budget = new ByteBudget(100);

    @Test
    void whoWaitsIsAdmittedInOrderWhenBytesComeBack() {
        Reservation all = reserve(100);
        CompletableFuture<Reservation> large = later(60);
        CompletableFuture<Reservation> small = later(10);
        assertThat(large).isNotDone();
        assertThat(small).as("no overtaking").isNotDone();

        all.close();
        all.close();

        assertThat(large).isCompleted();
        assertThat(small).isCompleted();
        assertThat(budget.used()).isEqualTo(70);
    }

    @Test
    void whoFindsNoRoomInTimeIsSentAwayAndHoldsNothing() {
        Reservation all = reserve(100);
        assertThatThrownBy(() -> budget.reserve(1, SOON).await().atMost(LATE))
                .isInstanceOfSatisfying(IntakeException.class, failure -> assertThat(failure.kind())
                        .isEqualTo(IntakeException.Kind.BUSY));
        all.close();
        assertThat(budget.used()).isZero();
    }

    @Test
    void growsOnlyIntoFreeRoom() {
        Reservation one = reserve(40);
        Reservation other = reserve(40);

        assertThat(one.tryGrow(20)).isTrue();
        assertThat(other.tryGrow(1)).isFalse();
        one.close();
        assertThat(one.tryGrow(1)).isFalse();
        assertThat(other.tryGrow(60)).isTrue();
        other.close();
        assertThat(budget.used()).isZero();
    }

    @Test
    void takesOneRequestThatIsLargerThanAll() {
        reserve(1_000).close();
        assertThat(budget.used()).isZero();
    }

    private Reservation reserve(long bytes) {
        return budget.reserve(bytes, SOON).await().atMost(LATE);
    }

    private CompletableFuture<Reservation> later(long bytes) {
        return budget.reserve(bytes, LATE).subscribeAsCompletionStage();
    }
}

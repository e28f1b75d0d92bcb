package dev.plumbline.analytics.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    @Test
    void theNextBeginsWhenTheOneBeforeHasEndedWell() {
        begins(emitter -> emitter.complete("done"));
    }

    @Test
    void theNextBeginsWhenTheOneBeforeHasFailed() {
        begins(emitter -> emitter.fail(new IllegalStateException("failed")));
    }

    private static void begins(java.util.function.Consumer<UniEmitter<? super String>> end) {
        OneAtATime turns = new OneAtATime();
        List<UniEmitter<? super String>> running = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            turns.run(() -> Uni.createFrom().<String>emitter(running::add))
                    .subscribe()
                    .with(item -> {}, failure -> {});
        }
        assertThat(running).hasSize(1);
        end.accept(running.get(0));
        assertThat(running).hasSize(2);
        end.accept(running.get(1));
        end.accept(running.get(2));
        turns.run(() -> Uni.createFrom().<String>emitter(running::add))
                .subscribe()
                .with(item -> {});
        assertThat(running).hasSize(4);
    }
}

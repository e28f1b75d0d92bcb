package dev.plumbline.analytics.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final List<UniEmitter<? super String>> runs = new ArrayList<>();
    private final Turnstile<String> turnstile =
            new Turnstile<>(() -> Uni.createFrom().emitter(runs::add));

    @Test
    void whoeverComesWhileItRunsSharesTheNextRun() {
        UniAssertSubscriber<String> first = ask();
        UniAssertSubscriber<String> second = ask();
        UniAssertSubscriber<String> third = ask();
        assertThat(runs).hasSize(1);

        runs.get(0).complete("before they came");
        first.assertItem("before they came");
        second.assertNotTerminated();
        assertThat(runs).hasSize(2);

        UniAssertSubscriber<String> late = ask();
        runs.get(1).complete("after they came");
        second.assertItem("after they came");
        third.assertItem("after they came");
        late.assertNotTerminated();

        runs.get(2).complete("later still");
        late.assertItem("later still");
        ask();
        assertThat(runs).hasSize(4);
    }

    @Test
    void aRunThatFailsDoesNotKeepTheNextFromRunning() {
        UniAssertSubscriber<String> first = ask();
        UniAssertSubscriber<String> second = ask();

        runs.get(0).fail(new IllegalStateException("away"));
        first.assertFailedWith(IllegalStateException.class, "away");
        runs.get(1).complete("back");
        second.assertItem("back");
    }

    private UniAssertSubscriber<String> ask() {
        return turnstile.pass().subscribe().withSubscriber(UniAssertSubscriber.create());
    }
}

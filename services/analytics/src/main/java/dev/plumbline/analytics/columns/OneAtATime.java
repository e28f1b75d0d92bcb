package dev.plumbline.analytics.columns;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;

/** Lets one piece of work run after the other, whoever asks: each of them needs memory for a while. */
final class OneAtATime {

    private final Queue<UniEmitter<? super Void>> waiting = new ArrayDeque<>();
    private boolean busy;

    <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .<Void>emitter(this::enter)
                .chain(() -> work.get().onTermination().invoke(this::leave));
    }

    private void enter(UniEmitter<? super Void> emitter) {
        synchronized (this) {
            if (busy) {
                waiting.add(emitter);
                return;
            }
            busy = true;
        }
        emitter.complete(null);
    }

    private void leave() {
        UniEmitter<? super Void> next;
        synchronized (this) {
            next = waiting.poll();
            busy = next != null;
        }
        if (next != null) {
            next.complete(null);
        }
    }
}

package dev.plumbline.analytics.columns;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work whose result many can share, one at a time: whoever comes while it runs gets the result of the next run, which begins after
 * they came and hence sees all that was committed before.
 */
final class Turnstile<T> {

    private final Supplier<Uni<T>> work;
    private @Nullable Uni<T> running;
    private @Nullable Uni<T> next;

    Turnstile(Supplier<Uni<T>> work) {
        this.work = work;
    }

    synchronized Uni<T> pass() {
        if (running == null) {
            running = run();
            return running;
        }
        if (next == null) {
            Uni<T> before = running;
            next = before.onItemOrFailure()
                    .transformToUni((result, failure) -> work.get())
                    .onTermination()
                    .invoke(this::advance)
                    .memoize()
                    .indefinitely();
        }
        return next;
    }

    private Uni<T> run() {
        return Uni.createFrom()
                .deferred(work::get)
                .onTermination()
                .invoke(this::advance)
                .memoize()
                .indefinitely();
    }

    private synchronized void advance() {
        running = next;
        next = null;
    }
}

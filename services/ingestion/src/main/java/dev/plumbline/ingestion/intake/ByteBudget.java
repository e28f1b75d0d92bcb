package dev.plumbline.ingestion.intake;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A number of bytes that may be in memory at once. Who finds no room waits in order of arrival, for a bounded time. */
final class ByteBudget {

    private final long capacity;
    private final Deque<Waiter> waiting = new ArrayDeque<>();
    private long used;

    ByteBudget(long capacity) {
        this.capacity = capacity;
    }

    /** Fails with {@link IntakeException.Kind#BUSY} when there was no room within {@code patience}. */
    Uni<Reservation> reserve(long bytes, Duration patience) {
        return Uni.createFrom().emitter(emitter -> enter(new Waiter(bytes, new Reservation(bytes), emitter), patience));
    }

    synchronized long used() {
        return used;
    }

    /** The timer is ours, not Mutiny's: a wait that ends by cancellation could lose bytes that were just granted. */
    private void enter(Waiter waiter, Duration patience) {
        boolean admitted;
        synchronized (this) {
            admitted = waiting.isEmpty() && take(waiter.bytes);
            if (!admitted) {
                waiting.add(waiter);
            }
        }
        if (admitted) {
            waiter.admit();
        } else {
            Future<?> timer = Infrastructure.getDefaultWorkerPool()
                    .schedule(() -> giveUp(waiter), patience.toMillis(), TimeUnit.MILLISECONDS);
            waiter.emitter.onTermination(() -> timer.cancel(false));
        }
    }

    private void giveUp(Waiter waiter) {
        boolean waited;
        synchronized (this) {
            waited = waiting.remove(waiter);
        }
        if (waited) {
            waiter.emitter.fail(IntakeException.busy());
        }
    }

    /** One request alone may take more than there is, or it would wait for ever. */
    private boolean take(long bytes) {
        if (used > 0 && used + bytes > capacity) {
            return false;
        }
        used += bytes;
        return true;
    }

    private synchronized boolean tryTake(long bytes) {
        return take(bytes);
    }

    private void release(long bytes) {
        List<Waiter> admitted = new ArrayList<>();
        synchronized (this) {
            used -= bytes;
            for (Waiter next = waiting.peek(); next != null && take(next.bytes); next = waiting.peek()) {
                admitted.add(waiting.remove());
            }
        }
        admitted.forEach(Waiter::admit);
    }

    /** Bytes held until it is closed; closing twice is harmless. */
    final class Reservation implements AutoCloseable {

        private long held;
        private boolean closed;

        private Reservation(long held) {
            this.held = held;
        }

        /** Takes {@code more} bytes without waiting: who holds bytes must not wait for bytes that others hold. */
        synchronized boolean tryGrow(long more) {
            if (closed || !tryTake(more)) {
                return false;
            }
            held += more;
            return true;
        }

        @Override
        public void close() {
            long bytes;
            synchronized (this) {
                if (closed) {
                    return;
                }
                closed = true;
                bytes = held;
            }
            release(bytes);
        }
    }

    private record Waiter(long bytes, Reservation reservation, UniEmitter<? super Reservation> emitter) {

        void admit() {
            emitter.complete(reservation);
        }
    }
}

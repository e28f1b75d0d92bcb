package dev.plumbline.ingestion.batch;

import dev.plumbline.ingestion.store.TelemetryStore;
import dev.plumbline.ingestion.store.Write;
import dev.plumbline.platform.errors.ApiException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Gathers requests while the transactions before them commit, without any timer: an idle server commits a request at once, a
 * busy one commits many together. Nothing is answered before its commit.
 */
@ApplicationScoped
public class BatchWriter {

    private static final int HEAP_SHARE = 16;

    /** A queue of this length is gone in about this time; OTLP exporters wait up to 4 s. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final BatchConfig config;
    private final WriteQueue queue;
    private final Deque<BatchLane> idle = new ArrayDeque<>();
    private boolean closed;

    @Inject
    public BatchWriter(BatchConfig config, TelemetryStore store, Vertx vertx) {
        this.config = config;
        long memory = config.memory()
                .map(size -> size.asLongValue())
                .orElse(Runtime.getRuntime().maxMemory() / HEAP_SHARE);
        this.queue = new WriteQueue(config.maxWaiting(), memory);
        for (int i = 0; i < config.lanes(); i++) {
            idle.add(new BatchLane(store, config.writer() + "/" + i, config.transactionTimeout(), vertx));
        }
    }

    /**
     * Completes after the commit. Fails with a 503 when the database is away or too much waits, and with
     * {@link RejectedWriteException} when a value of this very request cannot be stored.
     */
    public Uni<Void> write(Write write) {
        return Uni.createFrom()
                .<Void>emitter(emitter -> {
                    Pending pending = new Pending(write, emitter);
                    // Whoever gave up is not written: the sender was told to come again.
                    emitter.onTermination(() -> forget(pending));
                    enqueue(pending);
                })
                .ifNoItem()
                .after(config.patience())
                .failWith(() -> busy("Not stored in time, try again"));
    }

    private void enqueue(Pending pending) {
        boolean taken;
        synchronized (this) {
            taken = !closed && queue.offer(pending);
        }
        if (taken) {
            startLane();
        } else {
            pending.failed(busy("Too much is waiting to be stored, try again"));
        }
    }

    private synchronized void forget(Pending pending) {
        queue.remove(pending);
    }

    private void startLane() {
        BatchLane lane;
        List<Pending> batch;
        synchronized (this) {
            if (idle.isEmpty() || queue.isEmpty()) {
                return;
            }
            lane = idle.pop();
            batch = queue.take(config.maxRows(), config.maxBytes().asLongValue());
        }
        lane.run(batch, () -> finished(lane));
    }

    private void finished(BatchLane lane) {
        synchronized (this) {
            idle.push(lane);
        }
        startLane();
    }

    /** The HTTP server has answered what it took by now; whoever still comes is sent away. */
    @PreDestroy
    synchronized void close() {
        closed = true;
    }

    private static ApiException busy(String detail) {
        return ApiException.unavailable(detail, RETRY_AFTER);
    }
}

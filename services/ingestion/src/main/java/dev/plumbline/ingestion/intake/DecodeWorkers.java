package dev.plumbline.ingestion.intake;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The threads on which bodies are decompressed, decoded, normalised and packed: never the event loop. Large bodies share one
 * thread, so that a hundred of them cannot hold up the small ones, nor be unpacked in memory all at once.
 */
final class DecodeWorkers implements AutoCloseable {

    /** Decoding a small body takes a millisecond or so: more waiting than this is seconds of work, so it is refused at once. */
    private static final int SMALL_WAITING = 2_000;

    private static final int LARGE_WAITING = 200;
    private static final int CLOSE_SECONDS = 10;

    private final ExecutorService small;
    private final ExecutorService large;
    private final ExecutorService measure;

    DecodeWorkers(int threads) {
        small = pool("decode-small", threads, SMALL_WAITING);
        large = pool("decode-large", 1, LARGE_WAITING);
        measure = pool("measure-large", 1, LARGE_WAITING);
    }

    <T> Uni<T> small(Supplier<T> work) {
        return run(work, small);
    }

    <T> Uni<T> large(Supplier<T> work) {
        return run(work, large);
    }

    /** Apart from decoding, because whoever decodes holds memory that those who are measured wait for. */
    <T> Uni<T> measure(Supplier<T> work) {
        return run(work, measure);
    }

    private static <T> Uni<T> run(Supplier<T> work, ExecutorService executor) {
        return Uni.createFrom()
                .item(work)
                .runSubscriptionOn(executor)
                .onFailure(RejectedExecutionException.class)
                .transform(full -> IntakeException.busy());
    }

    private static ExecutorService pool(String name, int threads, int waiting) {
        return new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** What was taken in is still decoded. */
    @Override
    public void close() {
        measure.shutdown();
        small.shutdown();
        large.shutdown();
        try {
            if (!small.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)
                    || !large.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                small.shutdownNow();
                large.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

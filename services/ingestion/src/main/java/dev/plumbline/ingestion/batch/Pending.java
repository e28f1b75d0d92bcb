package dev.plumbline.ingestion.batch;

import dev.plumbline.ingestion.store.Write;
import io.smallrye.mutiny.subscription.UniEmitter;

/** A request that waits for its commit. Identity counts: two equal writes are two requests. */
final class Pending {

    private final Write write;
    private final UniEmitter<? super Void> emitter;
    private final int rows;
    private final long bytes;

    Pending(Write write, UniEmitter<? super Void> emitter) {
        this.write = write;
        this.emitter = emitter;
        this.rows = write.rows();
        this.bytes = write.bytes();
    }

    Write write() {
        return write;
    }

    int rows() {
        return rows;
    }

    long bytes() {
        return bytes;
    }

    void committed() {
        emitter.complete(null);
    }

    void failed(Throwable reason) {
        emitter.fail(reason);
    }
}

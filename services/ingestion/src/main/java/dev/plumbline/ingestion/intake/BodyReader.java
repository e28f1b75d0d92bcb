package dev.plumbline.ingestion.intake;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;

/** Collects one body in memory that is reserved before it is filled. Runs on the request's event loop. */
final class BodyReader {

    /** First room for a body that does not say its length: JS SDKs send chunked. */
    private static final int FIRST = 64 * 1024;

    private final HttpServerRequest request;
    private final ByteBudget.Reservation memory;
    private final int cap;
    private final UniEmitter<? super byte[]> emitter;
    private byte[] body;
    private int length;
    private volatile boolean done;

    private BodyReader(
            HttpServerRequest request, ByteBudget.Reservation memory, int cap, UniEmitter<? super byte[]> emitter) {
        this.request = request;
        this.memory = memory;
        this.cap = cap;
        this.emitter = emitter;
        this.body = new byte[room(request, cap)];
    }

    /** Bytes to reserve before the body is read. */
    static int room(HttpServerRequest request, int cap) {
        long declared = declaredLength(request);
        return (int) (declared < 0 ? Math.min(FIRST, cap) : Math.min(declared, cap));
    }

    static Uni<byte[]> read(HttpServerRequest request, ByteBudget.Reservation memory, int cap) {
        return Uni.createFrom().emitter(emitter -> new BodyReader(request, memory, cap, emitter).start());
    }

    private void start() {
        // Also when the body did not arrive in time.
        emitter.onTermination(() -> done = true);
        if (declaredLength(request) > cap) {
            fail(IntakeException.tooLarge(cap));
        }
        if (request.isEnded()) {
            end();
            return;
        }
        request.exceptionHandler(broken -> broken());
        request.handler(this::append);
        request.endHandler(end -> end());
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true) && !done) {
            request.response().writeContinue();
        }
        request.resume();
        if (request.response().closed()) {
            // it went away while it waited for room: nobody would say so any more
            broken();
        }
    }

    private void append(Buffer chunk) {
        if (done) {
            return;
        }
        if (length + chunk.length() > cap) {
            fail(IntakeException.tooLarge(cap));
        } else if (makeRoom(length + chunk.length())) {
            chunk.getBytes(body, length);
            length += chunk.length();
        } else {
            fail(IntakeException.busy());
        }
    }

    private boolean makeRoom(int needed) {
        if (needed <= body.length) {
            return true;
        }
        int size = (int) Math.min(cap, Math.max(needed, 2L * body.length));
        if (!memory.tryGrow(size - body.length)) {
            return false;
        }
        body = Arrays.copyOf(body, size);
        return true;
    }

    private void end() {
        if (!done) {
            done = true;
            emitter.complete(length == body.length ? body : Arrays.copyOf(body, length));
        }
    }

    private void broken() {
        fail(new IntakeException(IntakeException.Kind.UNREADABLE, "Failed to read request body"));
    }

    private void fail(IntakeException reason) {
        if (!done) {
            done = true;
            body = new byte[0];
            emitter.fail(reason);
        }
    }

    private static long declaredLength(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // Vert.x has refused anything but a number by now.
        return header == null ? -1 : Long.parseLong(header);
    }
}

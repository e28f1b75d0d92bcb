package dev.plumbline.ingestion.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes one body in: waits for room, reads, decompresses, decodes on a worker thread. The memory of the body is given back when
 * its decoded form exists, or when it is refused.
 */
@ApplicationScoped
public class Intake {

    /**
     * A body, decoded, normalised and packed, is in memory up to eight times for a moment (JSON is the worst), and large bodies
     * are decoded one at a time: half of the heap is for that.
     */
    private static final int COPIES = 16;

    private static final int HEAP_SHARE = 8;

    private final IntakeConfig config;
    private final DecodeWorkers workers;
    private final ByteBudget received;
    private final ByteBudget decompressed;
    private final int maxRequest;

    @Inject
    public Intake(IntakeConfig config) {
        this.config = config;
        // One thread more than processors would only queue in the kernel instead of here.
        this.workers = new DecodeWorkers(Math.max(2, Runtime.getRuntime().availableProcessors()));
        long heap = Runtime.getRuntime().maxMemory();
        this.maxRequest = Math.toIntExact(Math.min(config.maxRequest().asLongValue(), heap / COPIES));
        long memory = config.memory().map(MemorySize::asLongValue).orElse(heap / HEAP_SHARE);
        this.received = new ByteBudget(memory);
        // A budget of its own, because whoever waits for room to decompress holds the received bytes.
        this.decompressed = new ByteBudget(memory / 2);
    }

    /** Largest OpenTelemetry request, in bytes. */
    public int maxRequest() {
        return maxRequest;
    }

    /**
     * @param cap bytes, as received and after decompression
     * @param decode runs on a worker thread; an {@link IntakeException} from it is an answer
     * @return fails with {@link IntakeException} when the body was not taken in
     */
    public <T> Uni<T> receive(HttpServerRequest request, int cap, Function<byte[], T> decode) {
        Executor loop = eventLoop();
        return received.reserve(BodyReader.room(request, cap), config.patience())
                .emitOn(loop)
                .chain(memory -> BodyReader.read(request, memory, cap)
                        .ifNoItem()
                        .after(config.bodyTimeout())
                        .failWith(IntakeException::busy)
                        .chain(body -> decode(request, body, cap, decode))
                        .onTermination()
                        .invoke(memory::close));
    }

    private <T> Uni<T> decode(HttpServerRequest request, byte[] body, int cap, Function<byte[], T> decode) {
        ContentEncoding encoding = ContentEncoding.of(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        if (encoding == ContentEncoding.IDENTITY) {
            return work(body.length, () -> decode.apply(body));
        }
        return measure(encoding, body, cap)
                .chain(size -> decompressed.reserve(size, config.patience()).chain(memory -> work(
                                size, () -> decode.apply(encoding.decompress(body, size.intValue())))
                        .onTermination()
                        .invoke(memory::close)));
    }

    /** A thread for small bodies looks only as far as a small body goes: a bomb must not keep it. */
    private Uni<Long> measure(ContentEncoding encoding, byte[] body, int cap) {
        return workers.small(() -> encoding.measure(body, config.large().asLongValue(), cap))
                .chain(size -> size == ContentEncoding.BEYOND
                        ? workers.measure(() -> encoding.measure(body, cap, cap))
                        : Uni.createFrom().item(size));
    }

    private <T> Uni<T> work(long size, Supplier<T> decode) {
        return size > config.large().asLongValue() ? workers.large(decode) : workers.small(decode);
    }

    private static Executor eventLoop() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : command -> context.runOnContext(ignored -> command.run());
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}

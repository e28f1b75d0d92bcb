package dev.plumbline.ingestion.batch;

import dev.plumbline.ingestion.store.TelemetryStore;
import dev.plumbline.ingestion.store.WriteFailure;
import dev.plumbline.platform.errors.ApiException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** One transaction after the other, in a Vert.x context of its own, so that no request's context leaks into another's write. */
final class BatchLane {

    private static final Logger LOG = Logger.getLogger(BatchLane.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final TelemetryStore store;
    private final String writer;
    private final Duration timeout;
    private final Context context;

    BatchLane(TelemetryStore store, String writer, Duration timeout, Vertx vertx) {
        this.store = store;
        this.writer = writer;
        this.timeout = timeout;
        this.context = ((VertxInternal) vertx).createEventLoopContext();
    }

    /** Answers every request of the batch, then calls {@code finished}, whatever happens. */
    void run(List<Pending> batch, Runnable finished) {
        context.runOnContext(ignored -> write(batch, true).subscribe().with(done -> finished.run(), defect -> {
            LOG.error("lane failed", defect);
            batch.forEach(pending -> pending.failed(defect));
            finished.run();
        }));
    }

    private Uni<Void> write(List<Pending> batch, boolean again) {
        return Uni.createFrom()
                .deferred(() -> store.write(batch.stream().map(Pending::write).toList(), writer))
                .ifNoItem()
                .after(timeout)
                .failWith(() -> new TimeoutException("no answer to a transaction"))
                .invoke(() -> batch.forEach(Pending::committed))
                .onFailure()
                .recoverWithUni(failure -> recover(batch, failure, again));
    }

    private Uni<Void> recover(List<Pending> batch, Throwable failure, boolean again) {
        return switch (WriteFailure.of(failure)) {
            case CONFLICT -> again ? write(batch, false) : giveUp(batch, failure);
            case UNAVAILABLE -> giveUp(batch, failure);
            case DATA -> batch.size() == 1 ? reject(batch.get(0), failure) : halve(batch);
            case UNKNOWN -> batch.size() == 1 ? defect(batch.get(0), failure) : halve(batch);
        };
    }

    /** One of these is to blame: the others must not pay for it, and finding it by halves takes few transactions. */
    private Uni<Void> halve(List<Pending> batch) {
        int middle = batch.size() / 2;
        return write(batch.subList(0, middle), true).chain(() -> write(batch.subList(middle, batch.size()), true));
    }

    private static Uni<Void> giveUp(List<Pending> batch, Throwable failure) {
        LOG.warnf("batch not stored requests=%d reason=%s", batch.size(), failure.getMessage());
        batch.forEach(pending ->
                pending.failed(ApiException.unavailable("The database is unavailable, try again", RETRY_AFTER)));
        return Uni.createFrom().voidItem();
    }

    private static Uni<Void> reject(Pending pending, Throwable failure) {
        String state = failure instanceof PgException database ? database.getSqlState() : "unknown";
        LOG.warnf(
                "request refused by the database project=%s state=%s",
                pending.write().project(), state);
        pending.failed(new RejectedWriteException(state));
        return Uni.createFrom().voidItem();
    }

    /** Ours, not the sender's: 503 rather than 500, because exporters retry it and drop spans on a 500. */
    private static Uni<Void> defect(Pending pending, Throwable failure) {
        LOG.errorf(failure, "request not stored project=%s", pending.write().project());
        pending.failed(ApiException.unavailable("The request could not be stored, try again", RETRY_AFTER));
        return Uni.createFrom().voidItem();
    }
}

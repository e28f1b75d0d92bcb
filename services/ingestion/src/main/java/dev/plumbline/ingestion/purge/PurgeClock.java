package dev.plumbline.ingestion.purge;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Looks for deleted projects now and then, one look at a time. */
@Singleton
final class PurgeClock {

    private static final Logger LOG = Logger.getLogger(PurgeClock.class);

    private final Purge purge;
    private final PurgeConfig config;
    private final Vertx vertx;
    private final AtomicBoolean running = new AtomicBoolean();
    private long timer;

    PurgeClock(Purge purge, PurgeConfig config, Vertx vertx) {
        this.purge = purge;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        timer = vertx.setPeriodic(config.interval().toMillis(), now -> look());
    }

    void stop(@Observes ShutdownEvent stopping) {
        vertx.cancelTimer(timer);
    }

    private void look() {
        if (running.compareAndSet(false, true)) {
            purge.run()
                    .onTermination()
                    .invoke(() -> running.set(false))
                    .subscribe()
                    .with(
                            done -> {},
                            failure -> LOG.warnf(
                                    "purge of deleted projects stopped, goes on later cause=%s", failure.getMessage()));
        }
    }
}
